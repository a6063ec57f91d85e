import type { Idiom } from '#/search/words/idiom.ts';
import type { Collection, Door, Locale } from '#/site.config.ts';

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
  /** How many texts there are. */
  size: number;
  /** How many words a text has on average: Pagefind’s scores are relative to it. */
  length: number;
  /** Words of other languages of the site that find a text and stand in none, in one line, by their language. */
  guests: Partial<Record<Locale, string>>;
}

/** What is fetched when a word of the query stands in no text. */
export interface Vocabulary {
  /** The site’s words in alphabetical order, each with how often it is used: `opvang7`; a name has a capital. */
  words: string;
  /** The beginnings for which there is a list of words of the language that lie near one of the site’s. */
  near: string;
  /** The beginnings for which there is a list of words of other languages. */
  others: string;
}

/** Words of other languages, each with those that are the same here, by the language it is of. */
export type Strangers = Record<string, Partial<Record<Locale, string>>>;

/** The beginning of a word by which the list it stands in is named. */
export const beginningOf = (word: string): string => word.slice(0, 2);

/** The name of a list’s file: no server mistakes a letter that is none of its own. */
export const fileOf = (beginning: string): string =>
  beginning.replace(/[^a-z]/g, (letter) => letter.charCodeAt(0).toString(16));
