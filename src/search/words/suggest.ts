import { distance } from 'fastest-levenshtein';
import { byEar } from './ear.ts';
import { mayBeSlips, signOf } from './signs.ts';

/** A known word near to one that is not known, and how far it is: 1 for one slip. */
export interface Near {
  word: string;
  far: number;
}

/** A word of the site to compare with. */
export interface Known {
  word: string;
  isName: boolean;
  /** How it sounds. */
  ear: string;
  /** Its letters. */
  sign: number;
}

/** A known word as it is compared. */
export const heard = (word: string, isName = false): Known => new Heard(word, isName);

/** There are thousands of them: what is compared of one is worked out when somebody asks. */
class Heard implements Known {
  readonly word: string;
  readonly isName: boolean;
  #ear: string | undefined;
  #sign: number | undefined;

  constructor(word: string, isName: boolean) {
    this.word = word;
    this.isName = isName;
  }

  get ear(): string {
    return (this.#ear ??= byEar(this.word));
  }

  get sign(): number {
    return (this.#sign ??= signOf(this.word));
  }
}

/**
 * The known words nearest to one that is not known, the nearest first; none when none is near. `vocabulary` stands most
 * used first, which decides between words equally near. A number is never a slip of another.
 */
export function nearWords(word: string, vocabulary: readonly Known[], most = 3): Near[] {
  if (/\d/.test(word)) return [];
  const typed = heard(word);
  const reach = reachOf(word);
  const near: Near[] = [];
  for (const known of vocabulary) {
    if (!mayBeNear(typed, known)) continue;
    const far = farFrom(typed, known);
    if (far <= reach) near.push({ word: known.word, far });
  }
  const best = Math.min(...near.map(({ far }) => far));
  return near
    .filter(({ far }) => far < best + 0.5)
    .sort((a, b) => a.far - b.far)
    .slice(0, most);
}

/** Whether a known word may be near at all: it is by two slips, three letters in another order, or a name’s four. */
const mayBeNear = (typed: Known, known: Known): boolean =>
  Math.abs(typed.word.length - known.word.length) <= (known.isName ? 3 : 2) &&
  mayBeSlips(typed.sign, known.sign, known.isName ? 4 : 2);

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
