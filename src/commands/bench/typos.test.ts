import { expect, test } from 'vitest';
import { typosOf } from './typos.ts';

const words = ['opvang', 'woning', 'inburgering', 'huisvesting', 'school', 'taal'];

test('the same slips for the same seed, all kinds, none of them a word of the site', () => {
  const typos = typosOf(words, 40, 7);
  expect(typos).toEqual(typosOf(words, 40, 7));
  expect(typos.every(({ word, typed }) => word.length >= 5 && !words.includes(typed))).toBe(true);
  const longer = new Set(typos.map(({ word, typed }) => typed.length - word.length));
  expect(longer).toEqual(new Set([-1, 0, 1]));
});
