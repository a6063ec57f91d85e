import { expect, test } from 'vitest';
import { isNoAbbreviation, isShouted } from './capitals.ts';

test.each([
  ['II', 'Willem II'],
  ['XXXIX', 'XXXIX'],
  ['OK', 'Dat is OK'],
  ['EUR', 'EUR 5'],
  ['US', 'US$5'],
  ['LET', 'LET OP'],
  ['OP', 'LET OP!'],
])('%s in “%s” is no abbreviation', (word, text) => {
  expect(isNoAbbreviation(word, text, text.indexOf(word))).toBe(true);
});

test.each([
  ['MC', 'de MC'],
  ['EUR', 'de EUR van Rotterdam'],
  ['OP', 'de OP'],
  ['DUO', 'DUO COA'],
  ['COA', 'LET COA'],
])('%s in “%s” is one', (word, text) => {
  expect(isNoAbbreviation(word, text, text.indexOf(word))).toBe(false);
});

test('shouted are words and names of four letters or more', () => {
  const words = ['GRATIS', 'NIJMEGEN', 'OP', 'DUO', 'WXYZ'];
  expect(words.filter((word) => isShouted(word, new Set(['nijmegen'])))).toEqual(['GRATIS', 'NIJMEGEN']);
});
