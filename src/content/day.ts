/** Whether a text is a day that exists, `2026-11-23`: the thirtieth of February would be taken for a day in March. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
