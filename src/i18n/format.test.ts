import { expect, test } from 'vitest';
import { country, date } from './format.ts';

test('a day, a month and a year are said as people say them', () => {
  expect(date('2026-11-23', 'nl')).toBe('23 november 2026');
  expect(date('2024-10', 'nl')).toBe('oktober 2024');
  expect(date('2025', 'nl')).toBe('2025');
});

test('a country is named from its code', () => {
  expect(country('SL', 'nl')).toBe('Sierra Leone');
});
