import { site, type Locale } from '#/site.config.ts';

/** A day or month as people write it: `23 november 2026`, `oktober 2024`, `2025`. The calendar is fixed, whatever the language. */
export function date(day: string, locale: Locale): string {
  const [, month, dayOfMonth] = day.split('-');
  const { lang, dates = lang } = site.locales[locale];
  return formatOf(dates, Boolean(month), Boolean(dayOfMonth)).format(new Date(day));
}

/** To make a format takes longer than to write a thousand days in it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(dates: string, hasMonth: boolean, hasDay: boolean): Intl.DateTimeFormat {
  const key = [dates, hasMonth, hasDay].join();
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(dates, {
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
      year: 'numeric',
      ...(hasMonth && { month: 'long' }),
      ...(hasDay && { day: 'numeric' }),
    });
  formats.set(key, format);
  return format;
}

/** A country's name from its two-letter code. */
export function country(code: string, locale: Locale): string {
  return new Intl.DisplayNames(site.locales[locale].lang, { type: 'region' }).of(code) ?? code;
}
