import { expect, test } from 'vitest';
import { phrases } from './phrases.ts';

const issuesOf = (...rows: unknown[]) =>
  phrases.safeParse({ phrases: rows }).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('a row has a word, what may not stand for it, and where that may stand after all', () => {
  expect(issuesOf({ say: 'een boot', not: ['schuit', 'schuiten'] })).toEqual([]);
  expect(issuesOf({ say: 'a', not: ['b'], unlessAfter: ['in'] }, { say: 'a', not: ['bb'] })).toEqual([]);
});

test.each([
  ['no rows', [], 'phrases'],
  ['nothing that may not stand there', [{ say: 'a', not: [] }], 'phrases.0.not'],
  ['no list', [{ say: 'a', not: 'b' }], 'phrases.0.not'],
  ['no word', [{ not: ['b'] }], 'phrases.0.say'],
  ['a sign for a word', [{ say: 'a', not: ['.'] }], 'phrases.0.not.0'],
  ['another field', [{ say: 'a', not: ['b'], why: 'c' }], 'phrases.0'],
  ['the word itself', [{ say: 'Een boot', not: ['schuit', 'een  Boot'] }], 'phrases.0.not.1'],
  ['a part of the word itself', [{ say: 'een boot', not: ['boot'] }], 'phrases.0.not.0'],
  [
    'the word of another row',
    [
      { say: 'boot', not: ['vlot'] },
      { say: 'vlot', not: ['ponton'] },
    ],
    'phrases.0.not.0',
  ],
  [
    'a phrase of two rows',
    [
      { say: 'a', not: ['B b'] },
      { say: 'c', not: ['b B'] },
    ],
    'phrases.1.not.0',
  ],
])('%s: refused', (_name, rows, path) => {
  expect(issuesOf(...rows)).toEqual([path]);
});
