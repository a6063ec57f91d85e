import { expect, test } from 'vitest';
import { isSpoken, tongueIn } from './tongue.ts';

const own = { functionWords: 'de een ik zoek in is' };
const other = { functionWords: 'the a i for in is my' };

test('of several languages the one with most of the words is meant', () => {
  const strangers = new Map([
    ['doctor', ['en']],
    ['hospital', ['en', 'es']],
  ]);
  expect(tongueIn(strangers)).toEqual({ locale: 'en', words: ['doctor', 'hospital'] });
  expect(tongueIn(new Map())).toBeUndefined();
});

test.each([
  ['a word of it', 'doctor', ['doctor'], true],
  ['a sentence of it', 'school for my child', ['for', 'my', 'child'], true],
  ['what both languages have counts for none', 'is school in the house', ['the', 'house'], true],
  ['one word in a sentence of this one', 'ik zoek een house', ['house'], false],
  ['as many of one as of the other', 'een house', ['house'], false],
  ['only what says nothing', 'for the', ['for', 'the'], false],
] as const)('%s', (_name, query, words, expected) => {
  expect(isSpoken({ locale: 'en', words }, query.split(' '), own, other)).toBe(expected);
});
