import { expect, test } from 'vitest';
import { suggest } from './suggest.ts';

const words = ['opvang', 'woning', 'inburgering', 'huisvesting', 'school', 'taal'];

test.each([
  ['inburgring', 'inburgering'],
  ['woningg', 'woning'],
  ['opvagn', 'opvang'],
  ['huisvestign', 'huisvesting'],
  ['schol', 'school'],
  ['xoning', 'woning'],
])('%s leads to %s', (typed, meant) => {
  expect(suggest(typed, words)).toBe(meant);
});

test('what is near nothing leads nowhere', () => {
  expect(suggest('qwertyuiop', words)).toBeUndefined();
  expect(suggest('zz', words)).toBeUndefined();
});
