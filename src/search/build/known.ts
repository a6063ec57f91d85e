import { listingOf, type Listed } from '#/search/files/listing.ts';
import { letterOf, type Letter, type TermAnswer } from '#/search/files/data.ts';
import { wordsOf } from '#/search/words/words.ts';
import type { Made } from './made.ts';

/** What is known beside Pagefind's index, in one language. */
export interface Known {
  texts: readonly Listed[];
  /** The site's own words with the number of texts that have them. */
  words: ReadonlyMap<string, number>;
  terms: Readonly<Record<string, TermAnswer>>;
}

/**
 * Adds which texts have which value of a filter, and the site's own words, most used first: whole, for finding the
 * nearest to a slip, and by first letter with the terms that begin so, for the quick question whether a word is known.
 */
export function addKnown(made: Made, folder: string, { texts, words, terms }: Known): void {
  const sorted = [...words].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  const letters = new Map(
    Array.from('abcdefghijklmnopqrstuvwxyz0123456789_', (name): [string, Letter] => [
      name,
      { words: [], terms: {} },
    ]),
  );
  for (const word of sorted) letters.get(letterOf(word))?.words.push(word);
  for (const [form, term] of Object.entries(terms)) {
    const name = wordsOf(form).join(' ');
    const letter = letters.get(letterOf(name));
    if (letter && name) letter.terms[name] ??= term;
  }
  const add = (name: string, data: unknown) => {
    made.set(`${folder}/${name}.json`, Buffer.from(JSON.stringify(data)));
  };
  add('texts', listingOf(texts));
  add('words', sorted);
  for (const [name, letter] of letters) add(name, letter);
}
