import { afterEach, expect, test, vi } from 'vitest';
import { today } from './today.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('the day is that of Nijmegen, not of the machine', () => {
  vi.useFakeTimers({ now: new Date('2026-06-30T22:30:00Z') });
  expect(today('')).toBe('2026-07-01');
  vi.setSystemTime(new Date('2026-12-31T23:30:00Z'));
  expect(today('')).toBe('2027-01-01');
});

test('another day can be named', () => {
  expect(today('2030-01-02')).toBe('2030-01-02');
});

test.each(['morgen', '2026-13-01', '2026-02-30', '2026-1-1', '2026'])('“%s” is no day', (chosen) => {
  expect(() => today(chosen)).toThrow('is no day');
});
