import { expect, test } from 'vitest';
import { eases, flesch } from './ease.ts';

test('is what Flesch wrote down', () => {
  // Four words of one syllable, in one sentence.
  expect(flesch(['The cat sat down.'])).toBeCloseTo(206.835 - 84.6 - 1.015 * 4, 5);
  // Two sentences of two words; “water” has two syllables.
  expect(flesch(['Drink water. Drink water.'])).toBeCloseTo(206.835 - 84.6 * 1.5 - 1.015 * 2, 5);
});

test('a number counts for one syllable, a joined word for its parts', () => {
  expect(flesch(['In 2025.'])).toBeCloseTo(206.835 - 84.6 - 1.015 * 2, 5);
  expect(flesch(['A half-hour.'])).toBeCloseTo(206.835 - 84.6 * (3 / 2) - 1.015 * 2, 5);
});

test('plain words read more easily than long ones', () => {
  const plain = flesch(['Do you need help? Call us. We will find a bed for you.']);
  const long = flesch(['Administrative responsibilities necessitate interorganisational collaboration.']);
  expect(plain).toBeGreaterThan(90);
  expect(long).toBeLessThan(0);
});

test('of no words, and in a language without a measure, nothing is measured', () => {
  expect(flesch([])).toBe(Infinity);
  expect(eases.tlh).toBeUndefined();
});
