import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { routes, text } from './fixtures.ts';

const today = '2026-06-15';
const fields = 'title: Werk\nsummary: A\nupdated: 2026-01-01\norder: 1\nsources: ["1.1"]';
/** Those of a second text. */
const more = fields.replace('Werk', 'Meer').replace('order: 1', 'order: 2');

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
  write(
    'content/nl/outline.yaml',
    'paragraphs: [{ id: "1.1", title: A, label: B, claims: [{ id: 1.1-a, says: C, at: / }] }]',
  );
  write(
    'content/nl/facts.yaml',
    'facts: [{ id: a, subject: A, says: B, source: C, phone: "112", seen: 2026-01-01 }]',
  );
  write('content/nl/codes.yaml', 'codes: [{ id: 2.2.1-a, removed: { on: 2026-01-01, why: A } }]');
  write('content/nl/jargon.yaml', 'words: { middels: met }');
  write('content/nl/names.yaml', 'names: []');
  write('content/nl/phrases.yaml', 'phrases: [{ say: boot, not: [schuit] }]');
  write('content/nl/danger.yaml', 'dangers: [{ id: lek, numbers: [a], at: /zoeken/, words: [lek] }]');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, content: string): void {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), content);
}
/** Settings that ask for no more than stands here. */
const settings = { locales: ['nl'], worded: ['nl'], collections: [], introduced: [] };
const checked = () => check(root, routes, today, settings);

test('right content has no findings and may be built', async () => {
  write('content/nl/domains/werk.mdx', text('Er is werk.', fields));
  expect(await checked()).toEqual({ findings: [], buildable: true, texts: 1 });
});

test('a warning does not hold up the build', async () => {
  write('content/nl/domains/werk.mdx', text('Er is werk middels een boot.', fields));
  const { findings, buildable } = await checked();
  expect(findings).toMatchObject([{ rule: 'jargon', level: 'warning', line: 8 }]);
  expect(buildable).toBe(true);
});

test('an error does', async () => {
  write('content/nl/domains/werk.mdx', text('# Werk\n\nEr is werk.', fields));
  const { findings, buildable } = await checked();
  expect(findings).toMatchObject([{ rule: 'headings', level: 'error' }]);
  expect(buildable).toBe(false);
});

test('so does a file that cannot be read, though no rule has seen it', async () => {
  write('content/nl/domains/werk.mdx', '');
  expect(await checked()).toMatchObject({ findings: [{ rule: 'readable' }], buildable: false, texts: 0 });
});

test('a consent that has ended is an error, and the build goes on', async () => {
  const story =
    'title: A\nsummary: B\nupdated: 2026-01-01\nsources: ["1.1"]\nperson: Odilia\nconsent: { basis: form, reference: F, until: 2026-01-02 }';
  write('content/nl/stories/a.mdx', text('Odilia vaart.', story));
  expect(await checked()).toMatchObject({
    findings: [{ rule: 'consent-ended', level: 'error' }],
    buildable: true,
  });
});

test('a text that is wrong throughout is told so twenty times, not ten thousand', async () => {
  write('content/nl/domains/werk.mdx', text('Er is werk middels een boot.\n\n'.repeat(100), fields));
  expect((await checked()).findings).toHaveLength(20);
});

test('errors come first', async () => {
  write('content/nl/domains/a.mdx', text('Er is werk middels een boot.', fields));
  write('content/nl/domains/b.mdx', text('# Meer', more));
  expect((await checked()).findings.map(({ level }) => level)).toEqual(['error', 'error', 'warning']);
});

describe('an exception', () => {
  const excused = (rule: string) => `${fields}\nexceptions: [{ rule: ${rule}, reason: dit is een citaat }]`;

  test('excuses a text of the rule it names', async () => {
    write('content/nl/domains/werk.mdx', text('Er is werk middels een boot.', excused('jargon')));
    expect((await checked()).findings).toEqual([]);
  });
  test('and of no other', async () => {
    write('content/nl/domains/werk.mdx', text('Er is werk middels een boot.', excused('passive')));
    expect((await checked()).findings).toMatchObject([{ rule: 'jargon' }]);
  });
  test('and excuses no other text', async () => {
    write('content/nl/domains/werk.mdx', text('Er is werk.', excused('jargon')));
    write('content/nl/domains/meer.mdx', text('Meer middels een boot.', more));
    expect((await checked()).findings).toMatchObject([
      { rule: 'jargon', file: 'content/nl/domains/meer.mdx' },
    ]);
  });
  test('and not from a rule that keeps readers safe', async () => {
    write('content/nl/domains/werk.mdx', text('Er is <b>werk</b>.', excused('prose-only')));
    expect((await checked()).findings.map(({ rule }) => rule).sort()).toEqual(['exceptions', 'prose-only']);
  });
  test('of the wrong shape breaks nothing', async () => {
    for (const exceptions of ['jargon', '[]', '[jargon]', '[~]', '{ rule: jargon }']) {
      write(
        'content/nl/domains/werk.mdx',
        text('Er is werk middels een boot.', `${fields}\nexceptions: ${exceptions}`),
      );
      expect((await checked()).findings).toContainEqual(expect.objectContaining({ rule: 'jargon' }));
    }
  });
});

test('one wrong file is not the fault of those that refer to it', async () => {
  write('content/nl/laws/vaarwet.mdx', '');
  write(
    'content/nl/groups/schippers.mdx',
    text('Zie [de wet](/laws/vaarwet/#a).', `${fields}\nlaws: [vaarwet]`),
  );
  write('content/nl/outline.yaml', 'paragraphs:\n\t- id: "1.1"');
  expect((await checked()).findings.map(({ file }) => file)).toEqual([
    'content/nl/laws/vaarwet.mdx',
    'content/nl/outline.yaml',
  ]);
});

test('an empty folder and no folder are findings, not accidents', async () => {
  rmSync(join(root, 'content'), { recursive: true });
  expect(await checked()).toMatchObject({ buildable: false, texts: 0 });
  mkdirSync(join(root, 'content'));
  expect(await checked()).toMatchObject({ buildable: false, texts: 0 });
});
