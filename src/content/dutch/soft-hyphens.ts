import hyphen from 'hyphen/nl/index.js';
import { isOrdinary } from './dictionary.ts';

/** Where a word may break, unseen until it does. */
export const softHyphen = '\u00AD';

/** No piece of a broken word is shorter: “on-derwijs” reads badly. */
const shortest = 4;

/** A piece up to this length fits where a word stands; a break more would be bytes for nothing. */
const longest = 8;

/** What is longer is no word; the patterns would be at it for minutes. */
const longestWord = 60;

/** Words of this subject that the patterns cut in the wrong place. */
const exceptions = new Map(
  ['huis-ves-tings-taak-stel-ling', 'opvang-lo-ca-tie', 'opvang-lo-ca-ties'].map((word) => [
    word.replaceAll('-', ''),
    word.split('-'),
  ]),
);

/**
 * A text whose words of `least` letters or more may break with a hyphen, as few times as will do, and where a compound
 * is joined if that can be. A browser without Dutch patterns of its own breaks a word anywhere, and shows nothing.
 * An address stays as it is: `vluchtelingenwerk.nl`.
 */
export const softened = (text: string, least: number): string =>
  text.replace(
    new RegExp(
      `(?<![\\p{L}@/]|\\p{L}\\.)\\p{L}{${String(least)},${String(longestWord)}}(?!\\p{L}|[@/]|\\.\\p{L})`,
      'gu',
    ),
    broken,
  );

const known = new Map<string, string>();

function broken(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const pieces = inPieces(syllablesOf(word)).join(softHyphen);
  known.set(word, pieces);
  return pieces;
}

function syllablesOf(word: string): string[] {
  let at = 0;
  return (
    exceptions.get(word.toLowerCase())?.map((part) => word.slice(at, (at += part.length))) ??
    hyphen.hyphenateSync(word, { hyphenChar: softHyphen, minWordLength: 1 }).split(softHyphen)
  );
}

/** Joins syllables to pieces that are as long as may be. */
function inPieces(syllables: readonly string[]): string[] {
  const word = syllables.join('');
  if (word.length <= longest) return [word];
  const [best] = syllables
    .map((_, index) => [syllables.slice(0, index), syllables.slice(index)] as const)
    .map(([first, second]) => ({ first, second, head: first.join(''), tail: second.join('') }))
    .filter(({ head, tail }) => head.length >= shortest && tail.length >= shortest)
    .sort((one, other) => joined(other) - joined(one) || lopsided(one) - lopsided(other));
  return best ? [...inPieces(best.first), ...inPieces(best.second)] : [word];
}

/** How many sides of a break are words: at the joint of a compound both are. */
const joined = ({ head, tail }: { head: string; tail: string }) =>
  Number(isOrdinary(head.toLowerCase()) || isOrdinary(head.toLowerCase().replace(/s$/, ''))) +
  Number(isOrdinary(tail.toLowerCase()));

const lopsided = ({ head, tail }: { head: string; tail: string }) => Math.abs(head.length - tail.length);
