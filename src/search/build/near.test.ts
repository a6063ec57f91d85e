import { expect, test } from 'vitest';
import { wordsNear } from './near.ts';

const near = (own: string, forms: string, names = '') =>
  wordsNear(new Set(own.split(' ')), new Set(names.split(' ')), new Set(forms.split(' ')));

test('words of a language that somebody could be taken to have mistyped', () => {
  expect(near('school taal far', 'schol stool kalm afar winter school')).toEqual(['schol', 'afar']);
});

test('a name is near by ear, with other letters', () => {
  expect(near('syria', 'berra')).toEqual([]);
  expect(near('syria', 'berra', 'syria')).toEqual(['berra']);
});
