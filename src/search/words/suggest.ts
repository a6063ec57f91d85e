import { distance } from 'fastest-levenshtein';

/** A known word near to one that is not known, and how far it is: 1 for one slip. */
export interface Near {
  word: string;
  far: number;
}

/**
 * The known words nearest to one that is not known, the nearest first; none when none is near: one slip in a short
 * word, two in a long one. `vocabulary` stands most used first, which decides between words equally near. Two letters
 * swapped count as one slip; a slip in the first letter counts for a little more, because people see it. A number is never
 * a slip of another.
 */
export function nearWords(word: string, vocabulary: readonly string[], most = 3): Near[] {
  if (/\d/.test(word)) return [];
  const reach = word.length < 8 ? 1.5 : 2;
  const near = vocabulary.flatMap((known) => {
    if (Math.abs(known.length - word.length) > 2 || /\d/.test(known)) return [];
    const far =
      distance(word, known) -
      (sameLetters(word, known) ? 1.1 : 0) +
      (known.startsWith(word.slice(0, 1)) ? 0 : 0.2);
    return far <= reach ? [{ word: known, far }] : [];
  });
  const best = Math.min(...near.map(({ far }) => far));
  return near
    .filter(({ far }) => far < best + 0.5)
    .sort((a, b) => a.far - b.far)
    .slice(0, most);
}

const letters = (word: string) => Array.from(word).sort().join('');
const sameLetters = (a: string, b: string) => a.length === b.length && letters(a) === letters(b);
