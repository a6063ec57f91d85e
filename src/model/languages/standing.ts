import { isSource, isSourceOnly, sameLanguage, site } from '#/site.config.ts';
import type { Standing } from '#/content/translating/standing.ts';
import type { Entry } from '#/model/entry.ts';

/** What a page says of the language of its texts; nothing on a page of the source language. */
export type Notice = 'untranslated' | 'sourceOnly' | 'farBehind' | 'behind' | 'unchecked';

/** Whether readers are shown a translation that stands so to the Dutch text; if not, they are shown that. */
export const isShown = ({ currency }: Standing): boolean =>
  site.translations[currency].shows === 'translation';

/** What the page of a text says of it, or of the texts that it shows together. */
export function noticesOf(entries: readonly Entry[]): Notice[] {
  const [first] = entries;
  if (!first || isSource(first.locale)) return [];
  if (!sameLanguage(first.textLocale, first.locale)) return [whyBorrowed(first)];
  return [
    ...(entries.some(({ standing }) => standing?.currency === 'behind') ? ['behind' as const] : []),
    ...(entries.some(isUnchecked) ? ['unchecked' as const] : []),
  ];
}

/** Whether a search engine may name a page in its language: of a text, or of the texts that it shows together. */
export const mayBeIndexed = (entries: readonly Entry[]): boolean => {
  const [first] = entries;
  if (first && !sameLanguage(first.textLocale, first.locale)) return false;
  return site.translations.uncheckedIndexed || !entries.some(isUnchecked);
};

const isUnchecked = ({ standing }: Entry) => standing?.checked === false;

function whyBorrowed({ collection, id, standing }: Entry): Notice {
  if (isSourceOnly(collection, id)) return 'sourceOnly';
  return standing?.currency === 'far-behind' ? 'farBehind' : 'untranslated';
}
