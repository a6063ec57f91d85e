import { expect, test } from 'vitest';
import { holdNumbers, isolateNumbers } from './numbers.ts';

test.each([
  ['اتصل 14 024 الآن', 'اتصل \u206614 024\u2069 الآن'],
  ['2025-2028', '\u20662025-2028\u2069'],
  ['2.2.1-a', '\u20662.2.1-a\u2069'],
  ['+31 24 123 45 67', '\u2066+31 24 123 45 67\u2069'],
  ['في 2024، و 3 أسئلة', 'في 2024، و 3 أسئلة'],
])('of %s each number of several groups stands isolated', (text, held) => {
  expect(isolateNumbers(text)).toBe(held);
});

test('a text from left to right stays as it is', () => {
  expect(holdNumbers('Bel 14 024', 'nl')).toBe('Bel 14 024');
});
