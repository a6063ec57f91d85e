import { expect, test } from 'vitest';
import { nearWords } from './suggest.ts';

const words = ['opvang', 'woning', 'inburgering', 'huisvesting', 'school', 'taal', 'koning'];

test.each([
  ['inburgring', 'inburgering'],
  ['woningg', 'woning'],
  ['opvagn', 'opvang'],
  ['huisvestign', 'huisvesting'],
  ['schol', 'school'],
  ['pchool', 'school'],
])('%s leads to %s', (typed, meant) => {
  expect(nearWords(typed, words)[0]?.word).toBe(meant);
});

test('words equally near are all named, the most used first', () => {
  expect(nearWords('xoning', words).map(({ word }) => word)).toEqual(['woning', 'koning']);
});

test('what is near nothing leads nowhere', () => {
  expect(nearWords('qwertyuiop', words)).toEqual([]);
  expect(nearWords('zz', words)).toEqual([]);
  expect(nearWords('2024', ['2025', '202a'])).toEqual([]);
});
