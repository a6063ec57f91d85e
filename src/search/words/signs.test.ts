import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { mayBeSlips, signOf } from './signs.ts';

const words =
  'school schol schoool chosol sjool skole opvang poging ‘ø’ ß e ee eee nee een tree treten 2024 x'.split(
    ' ',
  );

test('words that so many slips lead to are never told apart', () => {
  for (const one of words)
    for (const other of words)
      expect(mayBeSlips(signOf(one), signOf(other), distance(one, other)), `${one} ${other}`).toBe(true);
});

test('words of other letters are told apart', () => {
  expect(mayBeSlips(signOf('opvang'), signOf('school'), 3)).toBe(false);
  expect(mayBeSlips(signOf('tree'), signOf('trap'), 1)).toBe(false);
});
