import { site, type Locale } from '#/site.config.ts';
import { isOf, type Entry } from './entry.ts';
import { absolute, fixedPaths, inLocale } from '#/routes.ts';

/** A piece of schema.org for machines that read pages. */
export type Thing = Record<string, unknown> & { '@type': string };

const context = { '@context': 'https://schema.org' };

/** Who publishes the site and what it explains, as far as the settings say. */
const issued = issuedBy(site.publisher);

/** The site as a whole, with its search. */
export const website = (locale: Locale): Thing => ({
  ...context,
  '@type': 'WebSite',
  name: site.name,
  url: absolute(inLocale(locale, fixedPaths.home)),
  inLanguage: site.locales[locale].lang,
  ...issued,
  potentialAction: {
    '@type': 'SearchAction',
    target: `${absolute(inLocale(locale, fixedPaths.search))}?q={q}`,
    'query-input': 'required name=q',
  },
});

/**
 * What an entry's page is about: a partner that is one organisation is that organisation, all else an article. What a
 * person told is no data for machines.
 */
export function thingOf(entry: Entry): Thing | undefined {
  if (isOf(entry, 'stories')) return undefined;
  if (isOf(entry, 'partners')) return organisation(entry);
  return {
    ...context,
    '@type': 'Article',
    headline: entry.text.title,
    description: entry.text.summary,
    dateModified: entry.facts.updated,
    inLanguage: site.locales[entry.textLocale].lang,
    url: absolute(entry.href),
    ...issued,
  };
}

/** The list of terms as a set of definitions. */
export const definedTerms = (terms: readonly Entry<'terms'>[], name: string, href: string): Thing => ({
  ...context,
  '@type': 'DefinedTermSet',
  name,
  url: absolute(href),
  hasDefinedTerm: terms.map(({ text, href: anchor }) => ({
    '@type': 'DefinedTerm',
    name: text.title,
    url: absolute(anchor),
  })),
});

function organisation({ facts, text }: Entry<'partners'>): Thing | undefined {
  const type = { government: 'GovernmentOrganization', foundation: 'NGO', collective: undefined }[facts.kind];
  if (!type) return undefined;
  return {
    ...context,
    '@type': type,
    name: text.title,
    ...(facts.abbreviation && { alternateName: facts.abbreviation }),
    description: text.summary,
    ...(facts.website && { url: facts.website }),
  };
}

/** What the settings about the publisher come to; empty ones are left out. */
export function issuedBy({
  name,
  contact,
  officialDocument,
  councilDecision,
}: typeof site.publisher): object {
  const explained = [officialDocument, councilDecision].filter(Boolean);
  return {
    ...(name && { publisher: { '@type': 'Organization', name, ...(contact && { url: contact }) } }),
    ...(explained.length && { isBasedOn: explained }),
  };
}
