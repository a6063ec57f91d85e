/** Whether a text is a day that exists, `2026-11-23`: the thirtieth of February would be taken for a day in March. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The day on which so many months have gone by since another, which exists. */
export function whenPast(day: string, months: number): string | undefined {
  const due = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(due.getTime())) return undefined;
  due.setUTCMonth(due.getUTCMonth() + months);
  return due.toISOString().slice(0, 10);
}

/** Whether so many months have gone by since a day, on another. */
export function isPast(day: string, months: number, today: string): boolean {
  const due = whenPast(day, months);
  return due !== undefined && due <= today;
}
