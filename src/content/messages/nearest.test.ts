import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const known = ['summary', 'sources', 'updated', 'ambitions'];

test.each([
  ['sumary', 'summary'],
  ['source', 'sources'],
  ['Updated', 'updated'],
  ['ambtion', 'ambitions'],
  ['sumaru', 'summary'],
])('%s was probably %s', (typed, meant) => {
  expect(nearest(typed, known)).toBe(meant);
});

test.each(['samenvatting', 'x', 'title', ''])('“%s” is near nothing', (typed) => {
  expect(nearest(typed, known)).toBeUndefined();
});

test('nothing is near when nothing is known', () => {
  expect(nearest('summary', [])).toBeUndefined();
});

test('a page pasted where a word belongs is near nothing, and soon', () => {
  expect(nearest('a'.repeat(100_000), known)).toBeUndefined();
});
