/** The day it is in Nijmegen, `2026-11-23`. `TODAY` names another, to see what a date will do. */
export function today(): string {
  const chosen = process.env.TODAY;
  if (chosen) return chosen;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}
