import type { Slot, Unknown } from './unknown.ts';

/** What the site knows of words. */
export interface Site {
  /** Whether a word stands in some text as it is, or in another form. */
  knows: (word: string) => Promise<boolean>;
  /** Whether a word that does may be of another language of the site. */
  isGuest: (word: string) => boolean;
  /** What becomes of another word, and of such a one; what that takes is fetched only then. */
  readUnknown: (word: string, isKnown: boolean) => Promise<Unknown>;
}

/** A query as it will be searched. */
export interface Reading {
  slots: Slot[];
  /** Words of the query that are one word of the site when written as one. */
  joined: string[];
  /** Words that are no words of the language, with those that take their place. */
  replaced: ReadonlyMap<string, string>;
  /** For one word of the query, others that may be meant, the likeliest first. */
  meant: ReadonlyMap<string, readonly string[]>;
  /** Words of other languages of the site, each with those languages. */
  strangers: ReadonlyMap<string, readonly string[]>;
}

/** Reads the words of a query. A word that some text has stays; with `exact` every word does. */
export async function readWords(words: readonly string[], site: Site, exact = false): Promise<Reading> {
  const replaced = new Map<string, string>();
  const meant = new Map<string, string[]>();
  const strangers = new Map<string, readonly string[]>();
  const reading = Promise.all(
    words.map(async (word): Promise<Slot> => {
      const isKnown = exact || (await site.knows(word));
      if (isKnown && !site.isGuest(word)) return { word, search: [word] };
      const unknown = await site.readUnknown(word, isKnown);
      if (unknown.meant.length) meant.set(word, unknown.meant);
      if (unknown.languages) strangers.set(word, unknown.languages);
      if (unknown.replaced) replaced.set(word, unknown.replaced);
      return unknown.slot;
    }),
  );
  const [slots, joined] = await Promise.all([reading, joinedIn(words, site)]);
  return { slots: slots.filter(({ search }) => search.length > 0), joined, replaced, meant, strangers };
}

/** Two words side by side that are one word of the site; each is asked for at once. */
async function joinedIn(words: readonly string[], site: Site): Promise<string[]> {
  const pairs = words.flatMap((word, at) => {
    const next = words[at + 1];
    return next && word.length > 2 && next.length > 2 ? [word + next] : [];
  });
  const known = await Promise.all(pairs.map((pair) => site.knows(pair)));
  return pairs.filter((_, at) => known[at]);
}

/** The query with a word put in the place of another, as the reader wrote the rest. */
export function inQuery(
  query: string,
  words: ReadonlyMap<string, string>,
  plain: (text: string) => string,
): string {
  return query.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => words.get(plain(word)) ?? word);
}
