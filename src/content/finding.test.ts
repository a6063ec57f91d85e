import { expect, test } from 'vitest';
import { byPlace, inWords, short, type Finding } from './finding.ts';

const finding: Finding = {
  file: 'content/nl/stories/x.mdx',
  line: 12,
  level: 'error',
  rule: 'dates',
  message: 'De dag moet nog komen.',
  mend: 'schrijf een andere dag.',
};

test('a finding is one line that names file, line, what and mend', () => {
  expect(inWords(finding)).toBe(
    'content/nl/stories/x.mdx:12 fout: De dag moet nog komen. Zo kan het: schrijf een andere dag.',
  );
});

test('a warning is called so, and a finding about a whole file has no line', () => {
  expect(inWords({ ...finding, level: 'warning', line: undefined })).toMatch(
    /^content\/nl\/stories\/x\.mdx let op: De dag/,
  );
});

test('what a file is called cannot steer a terminal or look like another finding', () => {
  expect(inWords({ ...finding, file: 'a\u001B[2J\nb\u202E.mdx' })).toMatch(/^a�\[2J�b�\.mdx:12 /);
});

test('errors come before warnings, then by file, then by line', () => {
  const at = (level: Finding['level'], file: string, line?: number) => ({ ...finding, level, file, line });
  const sorted = [
    at('error', 'a'),
    at('error', 'a', 2),
    at('error', 'a', 10),
    at('error', 'b', 1),
    at('warning', 'a', 1),
  ];
  expect(sorted.toReversed().sort(byPlace)).toEqual(sorted);
});

test('a long piece of text is cut in a message', () => {
  expect(short('kort')).toBe('kort');
  expect(short('a'.repeat(51))).toBe(`${'a'.repeat(50)}…`);
});
