import { expect, test } from 'vitest';
import { heard, nearWords } from './suggest.ts';

const names = ['andaleeb', 'muhammed', 'heumensoord'];
const words = [
  ...['opvang', 'woning', 'inburgering', 'huisvesting', 'school', 'taal', 'koning'].map((word) =>
    heard(word),
  ),
  ...names.map((name) => heard(name, true)),
];
const nearest = (typed: string) => nearWords(typed, words).map(({ word }) => word);

test.each([
  ['inburgring', 'inburgering'],
  ['woningg', 'woning'],
  ['opvagn', 'opvang'],
  ['huisvestign', 'huisvesting'],
  ['schol', 'school'],
  ['pchool', 'school'],
  ['sgool', 'school'],
  ['inburchering', 'inburgering'],
])('%s leads to %s', (typed, meant) => {
  expect(nearest(typed)[0]).toBe(meant);
});

test.each([
  ['andalib', 'andaleeb'],
  ['mohammed', 'muhammed'],
  ['moehamed', 'muhammed'],
  ['heumesoort', 'heumensoord'],
])('the name %s sounds like %s', (typed, meant) => {
  expect(nearest(typed)[0]).toBe(meant);
});

test('words equally near are all named, the most used first', () => {
  expect(nearest('xoning')).toEqual(['woning', 'koning']);
});

test('what is near nothing leads nowhere', () => {
  expect(nearest('qwertyuiop')).toEqual([]);
  expect(nearest('zz')).toEqual([]);
  expect(nearWords('2024', [heard('2025'), heard('202a')])).toEqual([]);
});
