import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { dates } from './dates.ts';

const say = (fields: string) =>
  look(dates, { 'content/nl/stories/a.mdx': text('', fields) }).map(
    ({ line, message }) => `${line} ${message}`,
  );

test.each([
  ['updated: 2026-06-16', '2 De dag 2026-06-16 in “updated” moet nog komen.'],
  ['checked: 2030-01-01', '2 De dag 2030-01-01 in “checked” moet nog komen.'],
  ['follows: { on: 2027-06-15 }', '2 De dag 2027-06-15 in “on” moet nog komen.'],
  ['review: { on: 2027-06-15 }', '2 De dag 2027-06-15 in “on” moet nog komen.'],
  ['changes:\n  - { on: 2026-01-01 }\n  - { on: 2026-06-16 }', '4 De dag 2026-06-16 in “on” moet nog komen.'],
  ['consent:\n  withdrawn: 2026-06-16', '3 De dag 2026-06-16 in “withdrawn” moet nog komen.'],
])('%s is to come', (fields, said) => {
  expect(say(fields)).toEqual([said]);
});

test.each([
  'updated: 2026-06-15',
  'updated: 2000-01-01',
  'consent:\n  until: 2100-12-31',
  'updated: morgen',
  'consent: x',
  'changes: [{ on: 2026-06-15 }]',
  'changes: x',
])('%s is not', (fields) => {
  expect(say(fields)).toEqual([]);
});

test.each([
  'updated: 1999-12-31',
  'updated: 0001-01-01',
  'checked: 1900-01-01',
  'changes: [{ on: 1926-06-01 }]',
  'consent:\n  until: 9999-12-31',
])('%s is of another century', (fields) => {
  expect(say(fields)).toMatchObject([
    expect.stringMatching(/^[23] Het jaar \d{4} in .* kan niet kloppen\.$/),
  ]);
});

test('a fact of another century', () => {
  const facts = { 'content/nl/facts.yaml': "facts:\n  - dated: '1925'\n    seen: 1999-01-01\n" };
  expect(look(dates, facts)).toMatchObject([{ line: 2 }, { line: 3 }]);
});

test('facts are of the past, to the day, the month or the year', () => {
  const facts = (dated: string, seen: string) => ({
    'content/nl/facts.yaml': `facts:\n  - dated: ${dated}\n    seen: ${seen}\n`,
  });
  expect(look(dates, facts("'2026'", '2026-06-15'))).toEqual([]);
  expect(look(dates, facts('2026-06', '2026-06-15'))).toEqual([]);
  expect(look(dates, facts('2026-07', '2026-06-16'))).toMatchObject([{ line: 2 }, { line: 3 }]);
  expect(look(dates, facts("'2027'", '2026-06-15'))).toMatchObject([{ line: 2 }]);
});
