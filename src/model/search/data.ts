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

/** Texts by address (`/hulp/taal/`, `/vragen/#wie-betaalt`), and the terms of each language by form in lower case. */
export interface SearchData {
  texts: Record<string, SearchPage>;
  terms: Record<string, Record<string, TermAnswer>>;
}
