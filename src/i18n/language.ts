import { site, type Locale, sameLanguage } from '#/site.config.ts';

/** What an element says of the language of its words. */
interface Attributes {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/**
 * Attributes for words in one language that stand among words in another: none where both are the same, and no direction
 * where both run the same way.
 */
export function language(locale: Locale, among: Locale): Attributes {
  if (sameLanguage(locale, among)) return {};
  const { lang, dir } = languageOf(locale);
  return dir === site.locales[among].dir ? { lang } : { lang, dir };
}

/** Attributes for the text of an entry among words in the language of its page. */
export const spoken = ({ textLocale, locale }: { textLocale: Locale; locale: Locale }): Attributes =>
  language(textLocale, locale);

/** Attributes for words in a language, whatever stands around them. */
export function languageOf(locale: Locale): Required<Attributes> {
  const { lang, dir } = site.locales[locale];
  return { lang, dir };
}
