import type { Collection } from '#/site.config.ts';

/** How a language asks, for the build and the browser: words in data, so that no query is known by its name. */
export interface Idiom {
  /** Words that say nothing about what somebody looks for, in one line. */
  functionWords: string;
  /** Words that stand everywhere on a site like this and say little, in one line: they count for less. */
  weakWords: string;
  /** Words around a term in the question what it means, in one line. */
  meaningWords: string;
  questions: readonly Question[];
  /** Who asks, by words of the query and by phrases, which go before words. */
  voices: Readonly<Record<Voice, readonly string[]>>;
  /** Words with a number behind them that name a place in the framework. */
  references: Readonly<Record<ReferenceName, string>>;
  /** Words that name a kind of text, so that texts of it come first. */
  named: Partial<Record<Collection, string>>;
}

/** Words that ask the same, and what answers it. */
export interface Question {
  /** Sets the question apart from others; letters only. */
  id: string;
  asks: string;
  /** A regular expression for what a text says that answers. */
  answers?: string;
}

/** Somebody who came here, or somebody who reads about them. */
export type Voice = 'newcomer' | 'resident';

/** What a number can stand behind. */
export type ReferenceName = 'ambition' | 'point' | 'principle' | 'step' | 'paragraph';

/**
 * The words of a line, as data have them. Each query is read by the same lines: what they hold is looked up, and not taken
 * apart anew.
 */
export function setOf(line: string): ReadonlySet<string> {
  const known = sets.get(line);
  if (known) return known;
  const words = new Set(line.split(' '));
  sets.set(line, words);
  return words;
}

const sets = new Map<string, ReadonlySet<string>>();
