import { expect, test } from 'vitest';
import { formsOf } from './forms.ts';

const english = new Set(formsOf('en'));
const dutch = new Set(formsOf('nl'));

test.each(['house', 'houses', 'housed', 'unhappy', 'unhappily', 'catch', 'caught', 'scared', 'London'])(
  '“%s” is English',
  (word) => {
    expect(english.has(word)).toBe(true);
  },
);

test.each(['huizen', 'huisje', 'gelopen', 'afgewezen', 'mooiste'])('“%s” is Dutch', (word) => {
  expect(dutch.has(word)).toBe(true);
});

test('what is no word is none, and a language without a dictionary has none', () => {
  expect(['hous', 'expird', 'recidence', 'huisen', 'theth'].filter((word) => english.has(word))).toEqual([]);
  expect(dutch.has('huisen')).toBe(false);
  expect([...formsOf('tlh')]).toEqual([]);
});
