import { site } from '#/site.config.ts';
import { isOf, type Entry } from './entry.ts';
import type { Framework } from './framework.ts';
import { inLocale, listed, sectionPath } from '#/routes.ts';

/** A page that a search engine or a list of all pages may name. */
export interface ListedPage {
  href: string;
  title: string;
  updated?: string | undefined;
  /** Whether its text is in the language of the page. */
  inOwnLanguage: boolean;
}

/** Every page of a language that shows a text: sections and entries with a page of their own. */
export function pagesOf(framework: Framework): ListedPage[] {
  const { locale } = framework;
  const sections = listed.flatMap((collection) => {
    const intro = framework.get('intros', collection);
    return intro ? [asPage(intro, inLocale(locale, sectionPath(collection) ?? ''))] : [];
  });
  const entries = framework.entries
    .filter((entry) => site.sections[entry.collection].kind === 'pages')
    .map((entry) => asPage(entry, entry.href));
  return [...sections, ...entries];
}

/** What stands in the list from A to Z: every page, and every entry that has an anchor of its own. */
export function lettersOf(framework: Framework): { letter: string; entries: Entry[] }[] {
  return byLetter(
    framework.entries.filter((entry) => !isOf(entry, 'commitments')),
    framework.locale,
  );
}

/** Entries under the first letter of their title, in the order of the alphabet. */
export function byLetter(entries: readonly Entry[], locale: string): { letter: string; entries: Entry[] }[] {
  const sorted = entries.toSorted((a, b) => a.text.title.localeCompare(b.text.title, locale));
  const letters = Map.groupBy(sorted, ({ text }) => firstLetter(text.title));
  return [...letters].map(([letter, of]) => ({ letter, entries: of }));
}

const asPage = (entry: Entry, href: string): ListedPage => ({
  href,
  title: entry.text.title,
  updated: entry.facts.updated,
  inOwnLanguage: entry.textLocale === entry.locale,
});

function firstLetter(title: string): string {
  const letter = /\p{L}/u.exec(title)?.[0] ?? '#';
  return letter.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}
