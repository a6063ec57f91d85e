import { listed, sameLanguage, site, type Locale } from '#/site.config.ts';
import type { Entry } from './entry.ts';
import { mayBeIndexed } from './languages/standing.ts';
import type { Framework } from './framework.ts';
import {
  anchorAt,
  fixedPaths,
  inEveryLanguage,
  inLocale,
  pathOf,
  sectionPath,
  withoutLocale,
} from '#/routes.ts';

/** A page that a search engine or a list of all pages may name. */
export interface ListedPage {
  href: string;
  title: string;
  updated?: string | undefined;
  /** Whether its text is in the language of the page, and may be found by others. */
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
      ...[fixedPaths.search, fixedPaths.all].map((path) => inLocale(framework.locale, path)),
      ...pagesOf(framework)
        .filter(({ inOwnLanguage }) => inOwnLanguage)
        .map(({ href }) => href),
    ].map((href) => ({ locale: framework.locale, href })),
  );
  return Map.groupBy(versions, ({ locale, href }) => withoutLocale(locale, href));
}

/**
 * The path that a page shares with its fellows in other languages. Of an address that does not exist there is no other
 * version, and to a story that is gone, whose address has a name in it, nothing leads.
 */
export function sharedPath({ locale, gone }: Framework, href: string): string {
  const path = inEveryLanguage(withoutLocale(locale, href));
  if (path === fixedPaths.notFound) return fixedPaths.home;
  const isGone = gone.some((id) => path === pathOf({ collection: 'stories', id, facts: {} }));
  return isGone ? sectionPath('stories') : path;
}

/** Whether the text of a page stands there in another language than the page’s. */
export const isBorrowed = (framework: Framework, href: string): boolean =>
  textsAt(framework, href).some(({ textLocale }) => !sameLanguage(textLocale, framework.locale));

/** The text that a page is about: of an entry, or what introduces a section. */
function textsAt(framework: Framework, href: string): Entry[] {
  const intros = listed
    .filter((collection) => inLocale(framework.locale, sectionPath(collection)) === href)
    .flatMap((collection) => framework.get('intros', collection) ?? []);
  return [...intros, ...framework.entries.filter((entry) => entry.href === href)];
}

/** The entries that have no page of their own and stand on that of another: the promises of an ambition, the plans. */
export const hostedBy = ({ entries }: Framework, { href }: Entry): Entry[] =>
  entries.filter((entry) => entry.href.startsWith(anchorAt(href, '')));

/**
 * What stands in the list from A to Z: every page. What shares a page has a list there: terms, questions, laws. So have
 * stories on theirs, once they are many.
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
  inOwnLanguage: mayBeIndexed([entry]),
});

function firstLetter(title: string): string {
  const letter = /\p{L}/u.exec(title)?.[0] ?? '#';
  return letter.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}
