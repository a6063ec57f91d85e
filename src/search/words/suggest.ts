import { distance } from 'fastest-levenshtein';
import { byEar } from './ear.ts';

/** A known word near to one that is not known, and how far it is: 1 for one slip. */
export interface Near {
  word: string;
  far: number;
}

/** A word of the site to compare with. */
export interface Known {
  word: string;
  /** How it sounds. */
  ear: string;
  isName: boolean;
}

/** A known word as it is compared; how it sounds is worked out when somebody asks. */
export function heard(word: string, isName = false): Known {
  let ear: string | undefined;
  return {
    word,
    isName,
    get ear() {
      return (ear ??= byEar(word));
    },
  };
}

/**
 * The known words nearest to one that is not known, the nearest first; none when none is near. `vocabulary` stands most
 * used first, which decides between words equally near. A number is never a slip of another.
 */
export function nearWords(word: string, vocabulary: readonly Known[], most = 3): Near[] {
  if (/\d/.test(word)) return [];
  const typed = heard(word);
  const near = vocabulary.flatMap((known) => {
    const far = farFrom(typed, known);
    return far <= reachOf(word) ? [{ word: known.word, far }] : [];
  });
  const best = Math.min(...near.map(({ far }) => far));
  return near
    .filter(({ far }) => far < best + 0.5)
    .sort((a, b) => a.far - b.far)
    .slice(0, most);
}

/** One slip in a short word, two in a long one. */
export const reachOf = (word: string): number => (word.length < 8 ? 1.5 : 2.2);

/**
 * How far a typed word is from a known one. Two letters swapped count as one slip, and so do two words that sound alike;
 * a slip in the first letter counts for a little more, because people see it.
 */
export function farFrom(typed: Known, known: Known): number {
  const [a, b] = [typed.word, known.word];
  const first = b.startsWith(a.slice(0, 1)) ? 0 : 0.2;
  if (Math.abs(a.length - b.length) > 3) return Infinity;
  const slips = distance(a, b);
  if (slips > (known.isName ? 4 : 3)) return Infinity;
  // What is written otherwise may sound the same.
  if (b.length > 3 && slips > 1 && (slips < 3 || known.isName) && typed.ear === known.ear) return 1 + first;
  const far = slips - (slips > 1 && sameLetters(a, b) ? 1.1 : 0) + first;
  // A name is written in many ways: what nearly sounds like it is near.
  return known.isName && a.length > 4 && distance(typed.ear, known.ear) === 1 ? Math.min(far, 1.4) : far;
}

/** Whether two words have the same letters in another order. */
function sameLetters(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  // Most words differ by this already, and it costs nothing.
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a.charCodeAt(at) - b.charCodeAt(at);
  return sum === 0 && letters(a) === letters(b);
}

const letters = (word: string) => Array.from(word).sort().join('');
