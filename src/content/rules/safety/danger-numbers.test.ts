import { expect, test } from 'vitest';
import { look } from '#/content/fixtures.ts';
import { dangerNumbers } from './danger-numbers.ts';

const facts = (phone = "phone: '112', ") =>
  `facts:\n  - { id: nood, subject: B, says: C, source: D, ${phone}seen: 2026-01-01 }\n`;
const danger = (number: string, at: string) =>
  `dangers:\n  - id: lek\n    numbers: [${number}]\n    at: ${at}\n    words: [lek]\n`;
const given = (words: string, table = facts()) =>
  look(dangerNumbers, { 'content/nl/danger.yaml': words, 'content/nl/facts.yaml': table });

test('a number that is there, and a place that is there, are right', () => {
  expect(given(danger('nood', '/help/'))).toEqual([]);
});

test.each([
  ['a row that is not there', danger('weg', '/help/'), facts(), 3],
  ['a row without a number', danger('nood', '/help/'), facts(''), 3],
  ['a place that is not there', danger('nood', '/help/weg/'), facts(), 4],
  ['an anchor that is not there', danger('nood', '/terms/#weg'), facts(), 4],
])('%s is named with its line', (_what, words, table, line) => {
  expect(given(words, table)).toEqual([expect.objectContaining({ file: 'content/nl/danger.yaml', line })]);
});

test('what is wrong with the table of facts is said of that table alone', () => {
  expect(given(danger('nood', '/help/'), 'facts: [{ id: nood }]\n')).toEqual([]);
});
