import type { Facts } from '#/content/schemas/index.ts';
import type { Standing } from '#/content/translating/standing.ts';
import type { Collection, Locale } from '#/site.config.ts';

/** A text in one language. */
export interface Text {
  title: string;
  summary: string;
  keywords: string[];
}

/** An entry as a page sees it: facts once, prose in the page's language or, where there is none, in Dutch. */
export interface Entry<C extends Collection = Collection> {
  collection: C;
  id: string;
  facts: Facts<C>;
  text: Text;
  /** The language of the page. */
  locale: Locale;
  /** The language of the text. */
  textLocale: Locale;
  /** How its translation stands to the Dutch text, also when that is shown instead; none where there is no translation. */
  standing?: Standing;
  /** The address inside the site, with the language's prefix. */
  href: string;
}

/** Narrows an entry to its collection. */
export function isOf<C extends Collection>(entry: Entry, collection: C): entry is Entry<C> {
  return entry.collection === collection;
}

/** The key of an entry among all of its language. */
export const keyOf = (collection: Collection, id: string): string => `${collection}/${id}`;
