/** What the index knows of a text beyond what its page shows. */
export interface SearchPage {
  /** The kind of page in the reader's words: the filter and the label. */
  kind: string;
  title: string;
  summary: string;
  /** What it is called besides its title: weighs as much. */
  names: string[];
  /** Everyday words by which people look for it. */
  keywords: string[];
  /** Other forms of the terms that it uses. */
  aliases: string[];
  groups: string[];
  /** Help comes before policy when both match. */
  help: boolean;
}

/** A term as it is shown above the results: title, meaning, address. */
export type TermAnswer = [title: string, summary: string, href: string];

/**
 * What an endpoint hands to the index: texts by address (`/hulp/taal/`, `/vragen/#wie-betaalt`), and by locale the
 * terms under every form in lower case and the words that say nothing about what somebody looks for.
 */
export interface SearchData {
  texts: Record<string, SearchPage>;
  terms: Record<string, Record<string, TermAnswer>>;
  functionWords: Record<string, string>;
}

/** What a result shows: the small file that is fetched for each text that was found. */
export interface Card {
  url: string;
  title: string;
  summary: string;
  kind: string;
  /** The page on which it stands as one of several. */
  page?: { title: string; summary: string; kind: string };
  /** Headings inside the text, to lead to the very place. */
  headings: [anchor: string, title: string][];
}

/** What is known of the words with one first letter: the site's own words, and the terms by their forms. */
export interface Letter {
  words: string[];
  terms: Record<string, TermAnswer>;
}

/** The file that holds a word: a Latin letter or a digit has one of its own, all other signs share one. */
export const letterOf = (word: string): string => /^[a-z0-9]/.exec(word)?.[0] ?? '_';
