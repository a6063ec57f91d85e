import { waysToSay } from '#/content/reading/prose.ts';
import type { Document } from '#/content/reading/read.ts';
import { site } from '#/site.config.ts';

/**
 * Names that stay Dutch in every language, the longest first: of who publishes the site, of organisations, laws and plans,
 * and terms that are such a name, with and without what stands in brackets behind them. Abbreviations are no words of a
 * language.
 */
export function dutchNames(documents: readonly Pick<Document, 'collection' | 'locale' | 'data'>[]): string[] {
  const titles = documents
    .filter(({ locale }) => locale === site.sourceLocale)
    .filter(({ collection, data: { title } }) => named.has(collection) || isNamed(collection, String(title)))
    .flatMap(({ data: { title, officialName } }) => [title, officialName]);
  const names = [site.publisher.name, ...titles]
    .filter((name) => typeof name === 'string')
    .flatMap(waysToSay)
    .filter((name) => /\p{Ll}{2}/u.test(name));
  return [...new Set(names)].sort((one, other) => other.length - one.length);
}

/** A term that is what somebody is called has a capital further on: “Raad voor Rechtsbijstand”. */
const isNamed = (collection: string, title: string) =>
  collection === 'terms' && /\s\p{Lu}\p{Ll}/u.test(title);

const named: ReadonlySet<string> = new Set(['partners', 'laws', 'plans']);
