import { listed, site, type Locale, sameLanguage } from '#/site.config.ts';
import type { Entry } from './entry.ts';
import type { Framework } from './framework.ts';
import { anchorAt, fixedPaths, inLocale, sectionPath, withoutLocale } from '#/routes.ts';

/** A page that a search engine or a list of all pages may name. */
export interface ListedPage {
  href: string;
  title: string;
  updated?: string | undefined;
  /** Whether its text is in the language of the page. */
  inOwnLanguage: boolean;
}

/** Every page of a language that shows a text: home, sections, and entries with a page of their own. */
export function pagesOf(framework: Framework): ListedPage[] {
  const { locale } = framework;
  const sections = listed.flatMap((collection) => {
    const intro = framework.get('intros', collection);
    return intro ? [asPage(intro, inLocale(locale, sectionPath(collection)))] : [];
  });
  const entries = framework.entries
    .filter(({ collection }) => ownPage.has(site.sections[collection].kind))
    .map((entry) => asPage(entry, entry.href));
  const home = { href: inLocale(locale, fixedPaths.home), title: site.name, inOwnLanguage: true };
  const policy = {
    href: inLocale(locale, fixedPaths.policy),
    title: site.name,
    inOwnLanguage: true,
  };
  return [home, policy, ...sections, ...entries];
}

/** A page in one language. */
export interface Version {
  locale: Locale;
  href: string;
}

/**
 * The pages that say the same in several languages, by the path that they share: only those whose text is in its own
 * language, which search engines may name. In: what is shown in every language of the site.
 */
export function versionsOf(frameworks: readonly Framework[]): ReadonlyMap<string, readonly Version[]> {
  const versions = frameworks.flatMap((framework) =>
    [
      inLocale(framework.locale, fixedPaths.search),
      ...pagesOf(framework)
        .filter(({ inOwnLanguage }) => inOwnLanguage)
        .map(({ href }) => href),
    ].map((href) => ({ locale: framework.locale, href })),
  );
  return Map.groupBy(versions, ({ locale, href }) => withoutLocale(locale, href));
}

/** The entries that have no page of their own and stand on that of another: the promises of an ambition, the plans. */
export const hostedBy = ({ entries }: Framework, { href }: Entry): Entry[] =>
  entries.filter((entry) => entry.href.startsWith(anchorAt(href, '')));

/**
 * What stands in the list from A to Z: every page. What shares a page has a list there: terms, questions, laws. So have
 * stories on theirs, once they are many: every first search would carry their titles.
 */
export function lettersOf(framework: Framework): { letter: string; entries: Entry[] }[] {
  const pages = framework.entries.filter((entry) => !entry.href.includes('#'));
  const byCollection = Map.groupBy(pages, ({ collection }) => collection);
  return byLetter(
    pages.filter(({ collection }) => (byCollection.get(collection)?.length ?? 0) <= most),
    framework.locale,
  );
}

/** Of a collection of more pages than this, the list has the section alone: its page lists them. */
const most = 60;

/** Entries under the first letter of their title, in the order of the alphabet. */
export function byLetter(entries: readonly Entry[], locale: Locale): { letter: string; entries: Entry[] }[] {
  const sorted = entries.toSorted((a, b) => a.text.title.localeCompare(b.text.title, locale));
  const letters = Map.groupBy(sorted, ({ text }) => firstLetter(text.title));
  return [...letters].map(([letter, of]) => ({ letter, entries: of }));
}

/** Kinds of collections whose entries have a page each. */
const ownPage: ReadonlySet<string> = new Set(['pages', 'root']);

const asPage = (entry: Entry, href: string): ListedPage => ({
  href,
  title: entry.text.title,
  updated: entry.facts.updated,
  inOwnLanguage: sameLanguage(entry.textLocale, entry.locale),
});

function firstLetter(title: string): string {
  const letter = /\p{L}/u.exec(title)?.[0] ?? '#';
  return letter.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}
