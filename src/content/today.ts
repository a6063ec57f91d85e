import { isDay } from './day.ts';

const inNijmegen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The day it is in Nijmegen, `2026-11-23`. `TODAY` names another, to see what a date will do. */
export function today(chosen = process.env.TODAY): string {
  if (!chosen) return inNijmegen.format(new Date());
  if (!/^\d{4}-\d{2}-\d{2}$/.test(chosen) || !isDay(chosen))
    throw new Error(`TODAY=${chosen} is no day; write it as 2026-11-23.`);
  return chosen;
}
