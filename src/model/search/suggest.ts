import { distance } from 'fastest-levenshtein';

/**
 * The nearest known word to one that is not known, or nothing when none is near: one edit in a short word, two in a
 * long one. `vocabulary` stands most used first, which decides between words equally near; letters swapped count as
 * one slip, not two.
 */
export function suggest(word: string, vocabulary: readonly string[]): string | undefined {
  const most = word.length < 8 ? 1.5 : 2;
  let best: { known: string; far: number } | undefined;
  for (const known of vocabulary) {
    if (Math.abs(known.length - word.length) > 2) continue;
    const far =
      distance(word, known) - (sameLetters(word, known) ? 0.9 : 0) + (known[0] === word[0] ? 0 : 0.2);
    if (far <= most && (!best || far < best.far)) best = { known, far };
  }
  return best?.known;
}

const letters = (word: string) => [...word].sort().join('');
const sameLetters = (a: string, b: string) => a.length === b.length && letters(a) === letters(b);
