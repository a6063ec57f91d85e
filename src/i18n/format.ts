import { site, type Locale } from '#/site.config.ts';

/** A day or month as people write it: `23 november 2026`, `oktober 2024`, `2025`. The calendar is fixed, whatever the language. */
export function date(day: string, locale: Locale): string {
  const [, month, dayOfMonth] = day.split('-');
  const { lang, dates = lang } = site.locales[locale];
  return new Intl.DateTimeFormat(dates, {
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(dayOfMonth && { day: 'numeric' }),
  }).format(new Date(day));
}

/** A country's name from its two-letter code. */
export function country(code: string, locale: Locale): string {
  return new Intl.DisplayNames(site.locales[locale].lang, { type: 'region' }).of(code) ?? code;
}
