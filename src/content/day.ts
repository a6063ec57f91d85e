/** Whether a text is a day that exists, `2026-11-23`: the thirtieth of February would be taken for a day in March. */
export const isDay = (text: string): boolean =>
  new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) ?? false;
