import type { Idiom } from '#/search/words/idiom.ts';
import type { Collection, Door } from '#/site.config.ts';

/** What the index knows of a text beyond what its page shows. */
export interface SearchPage {
  kind: Collection;
  title: string;
  summary: string;
  /** What it is called besides its title: weighs as much. */
  names: string[];
  /** Everyday words by which people look for it. */
  keywords: string[];
  /** The same for parts of it, by their anchors. */
  parts?: Readonly<Record<string, readonly string[]>>;
  /** The places in the framework that it is, as `words/references.ts` writes them. */
  references: string[];
}

/** What an endpoint hands to the index: texts by address (`/hulp/taal/`, `/vragen/#wie-betaalt`). */
export interface SearchData {
  texts: Record<string, SearchPage>;
  /** By the language of pages. */
  idioms: Record<string, Idiom>;
}

/** What the browser reads a query by: fetched with the engine. */
export interface Lexicon extends Idiom {
  /** The kinds of text that the index has, each with the door it stands behind. */
  kinds: Partial<Record<Collection, Door | ''>>;
  /** How many words a text has on average: Pagefind’s scores are relative to it. */
  length: number;
}

/** What is fetched when a word of the query stands in no text. */
export interface Vocabulary {
  /** The site’s words in alphabetical order, each with how often it is used: `opvang7`; a name has a capital. */
  words: string;
  /** The beginnings for which there is a list of Dutch words that lie near one of the site’s. */
  dutch: string;
}

/** The beginning of a word by which its list of Dutch words is named. */
export const beginningOf = (word: string): string => word.slice(0, 2);
