import type { Match } from './query.ts';
import { partsOf } from './compounds.ts';
import { nearWords } from './suggest.ts';

/** What the site knows of words; a caller may fetch it only when it is asked for. */
export interface Site {
  /** Whether a word stands in some text, or some word begins with it. */
  knows: (word: string) => Promise<'word' | 'beginning' | undefined>;
  /** All words of the site, most used first. */
  vocabulary: () => Promise<readonly string[]>;
  /** The texts a word finds. */
  find: (word: string) => Promise<readonly Match[]>;
}

/** A query as it will be searched. */
export interface Reading {
  /** The words to search for. */
  words: string[];
  /** Words of the query that no text has, with those that take their place. */
  replaced: ReadonlyMap<string, string>;
  /** For one word of the query, others that may be meant, the likeliest first. */
  meant: ReadonlyMap<string, readonly string[]>;
}

/** A word that so few texts have is searched by its parts too. */
const few = 5;

/** The least score of a text that has the word in some form; what only begins alike scores hundredths. */
const firm = 0.15;

/**
 * Reads the words of a query. A word that the site knows stays, also half typed. Of others the nearest known word takes
 * the place, or the parts of the compound; an inflection that finds the same as its nearest word stays as it is.
 * A word that leads nowhere is left out; two that are one word of the site are searched as that too.
 * @throws when a known word finds nothing: then a part of the index could not be had.
 */
export async function readWords(words: readonly string[], site: Site): Promise<Reading> {
  const read: string[] = [];
  const replaced = new Map<string, string>();
  const meant = new Map<string, string[]>();
  for (const word of words) {
    const known = await site.knows(word);
    const matches = await site.find(word);
    if (known === 'word') {
      if (!matches.length)
        throw new Error(`The index has no text for “${word}”, which the site’s words hold.`);
      const parts = matches.length < few ? partsOf(word, new Set(await site.vocabulary())) : [];
      read.push(word, ...parts);
      continue;
    }
    const vocabulary = await site.vocabulary();
    const near = nearWords(word, vocabulary);
    const [best] = near;
    if (best && best.far < 1.5)
      meant.set(
        word,
        near.map((one) => one.word),
      );
    if (known === 'beginning') {
      // Half a word, or a slip that happens to be one: few texts tell that it is the latter.
      const slip = best && best.far < 1.5 && matches.length < few;
      read.push(word, ...(slip ? [best.word] : []));
    } else if (best) {
      const same = sameTexts(matches, await site.find(best.word));
      read.push(same ? word : best.word);
      if (!same) {
        replaced.set(word, best.word);
        meant.set(
          word,
          near.map((one) => one.word),
        );
      }
    } else {
      const parts = partsOf(word, new Set(vocabulary));
      if (parts.length) replaced.set(word, parts.join(' '));
      if (parts.length) read.push(...parts);
      else if ((matches[0]?.score ?? 0) >= firm) read.push(word);
    }
  }
  for (const [at, word] of words.entries()) {
    const whole = word + (words[at + 1] ?? '');
    if (whole !== word && (await site.knows(whole)) === 'word') read.push(whole);
  }
  return { words: [...new Set(read)], replaced, meant };
}

/** The query with a word put in the place of another, as the reader wrote the rest. */
export function inQuery(
  query: string,
  words: ReadonlyMap<string, string>,
  plain: (text: string) => string,
): string {
  return query.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => words.get(plain(word)) ?? word);
}

function sameTexts(a: readonly Match[], b: readonly Match[]): boolean {
  const ids = new Set(a.map(({ id }) => id));
  return a.length > 0 && a.length === b.length && b.every(({ id }) => ids.has(id));
}
