import { expect, test } from 'vitest';
import { isPast } from './day.ts';

test.each([
  ['2026-01-15', 6, '2026-07-14', false],
  ['2026-01-15', 6, '2026-07-15', true],
  ['2026-01-15', 12, '2027-01-15', true],
  ['ooit', 6, '2027-01-15', false],
])('%s and %i months, on %s: %s', (day, months, today, past) => {
  expect(isPast(day, months, today)).toBe(past);
});
