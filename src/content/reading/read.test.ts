import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { text } from '#/content/fixtures.ts';
import { readCorpus, readDataFile, textIn } from './read.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'read-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, content: string): void {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), content);
}

test('texts, pictures and files of data are told apart', () => {
  write(
    'content/nl/domains/werk.mdx',
    text('Werk.', 'title: Werk\nsummary: A\nupdated: 2026-01-01\norder: 1'),
  );
  write('content/nl/domains/werk.jpg', 'abc');
  write('content/nl/jargon.yaml', 'words: { middels: met }');
  const { corpus, findings } = readCorpus(root);
  expect(findings).toEqual([]);
  expect(corpus.documents).toMatchObject([
    {
      file: 'content/nl/domains/werk.mdx',
      locale: 'nl',
      collection: 'domains',
      id: 'werk',
      facts: { order: 1 },
      issues: [],
    },
  ]);
  expect(corpus.pictures).toMatchObject([{ file: 'content/nl/domains/werk.jpg', size: 3 }]);
  expect(corpus.data.jargon.data).toEqual({ words: { middels: 'met' } });
});

test('a text of the wrong shape has no facts, and says why', () => {
  write('content/nl/domains/werk.mdx', text('Werk.'));
  const [document] = readCorpus(root).corpus.documents;
  expect(document?.facts).toBeUndefined();
  expect(document?.issues.map(({ path }) => path)).toEqual([['summary'], ['updated'], ['order']]);
});

test('a text that cannot be read is a finding, and is remembered to be there', () => {
  write('content/nl/domains/werk.mdx', 'Werk.');
  const { corpus, findings } = readCorpus(root);
  expect(findings).toMatchObject([
    { file: 'content/nl/domains/werk.mdx', level: 'error', rule: 'readable', line: 1 },
  ]);
  expect(corpus).toMatchObject({
    documents: [],
    unread: [{ locale: 'nl', collection: 'domains', id: 'werk' }],
  });
});

test('a file in no place is a finding', () => {
  write('content/nl/werk.txt', 'Werk.');
  expect(readCorpus(root).findings).toMatchObject([{ file: 'content/nl/werk.txt', rule: 'place' }]);
});

test('a file of data may be larger than a text', () => {
  write(
    'content/nl/jargon.yaml',
    `words:\n${Array.from({ length: 9000 }, (_, row) => `  woord${row}: x`).join('\n')}`,
  );
  expect(readDataFile(root, 'jargon').data.words).toHaveProperty('woord8999');
});

test('a file of data that is missing is empty; one that cannot be read says so once', () => {
  write('content/nl/facts.yaml', 'facts:\n\t- id: a');
  mkdirSync(join(root, 'content/nl/names.yaml'));
  const { corpus, findings } = readCorpus(root);
  expect(findings).toMatchObject([
    { file: 'content/nl/facts.yaml', rule: 'readable', line: 2 },
    { file: 'content/nl/names.yaml', rule: 'readable' },
  ]);
  expect(corpus.data).toMatchObject({
    outline: { data: {} },
    facts: { data: {}, unreadable: true },
    names: { data: {}, unreadable: true },
  });
});

test('a file of data that is no file is refused once, unread, also when it leads nowhere', () => {
  mkdirSync(join(root, 'content/nl'), { recursive: true });
  symlinkSync('/dev/zero', join(root, 'content/nl/outline.yaml'));
  symlinkSync('/nowhere', join(root, 'content/nl/jargon.yaml'));
  execFileSync('mkfifo', [join(root, 'content/nl/names.yaml')]);
  const { corpus, findings } = readCorpus(root);
  expect(findings.map(({ file }) => file).sort()).toEqual([
    'content/nl/jargon.yaml',
    'content/nl/names.yaml',
    'content/nl/outline.yaml',
  ]);
  expect(corpus.data).toMatchObject({
    outline: { unreadable: true },
    jargon: { unreadable: true },
    names: { unreadable: true },
    facts: { missing: true },
  });
});

test('what is wrong now keeps nothing of what was right before', () => {
  const file = 'content/nl/domains/taal.mdx';
  const right = text('Taal.', 'title: Taal\nsummary: A\nupdated: 2026-01-01\norder: 1');
  const read = (body: string, place: Parameters<typeof textIn>[2]) =>
    textIn(new TextEncoder().encode(body), file, place);
  const before = read(right, { locale: 'nl', collection: 'domains', id: 'taal' });
  if (Array.isArray(before)) throw new Error(before[0]?.message);
  expect(read(right.replace('order: 1', 'order: een'), before)).not.toHaveProperty('facts');
});
