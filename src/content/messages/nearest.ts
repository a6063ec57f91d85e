import { closest, distance } from 'fastest-levenshtein';

/** What is longer was not typed for one of our words. */
const longest = 100;

/** The known word that a mistyped one probably was, or nothing when none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (!known.length || word.length > longest) return undefined;
  const candidate = closest(word, known);
  return distance(word, candidate) <= Math.max(2, Math.floor(word.length / 3)) ? candidate : undefined;
}
