import { expect, test } from 'vitest';
import { look, text } from '../fixtures.ts';
import { dates } from './dates.ts';

const say = (fields: string) =>
  look(dates, { 'content/nl/stories/a.mdx': text('', fields) }).map(
    ({ line, message }) => `${line} ${message}`,
  );

test.each([
  ['updated: 2026-06-16', '2 De dag 2026-06-16 in “updated” moet nog komen.'],
  ['checked: 2030-01-01', '2 De dag 2030-01-01 in “checked” moet nog komen.'],
  ['follows: 2027-06-15', '2 De dag 2027-06-15 in “follows” moet nog komen.'],
  ['consent:\n  withdrawn: 2026-06-16', '3 De dag 2026-06-16 in “withdrawn” moet nog komen.'],
])('%s is to come', (fields, said) => {
  expect(say(fields)).toEqual([said]);
});

test.each([
  'updated: 2026-06-15',
  'updated: 1999-01-01',
  'consent:\n  until: 2030-01-01',
  'updated: morgen',
  'consent: x',
])('%s is not', (fields) => {
  expect(say(fields)).toEqual([]);
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
