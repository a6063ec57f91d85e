import { farFrom, heard, reachOf, type Known } from '#/search/words/suggest.ts';

/**
 * The words of a language that a reader could be taken to have mistyped: those that lie near one of the site’s and are
 * none. Search replaces nothing that stands here. Joined words are made of the parts of the site’s own: “taalbad” lies
 * near “taalles”.
 */
export function wordsNear(
  own: ReadonlySet<string>,
  names: ReadonlySet<string>,
  forms: ReadonlySet<string>,
): string[] {
  const targets = [...own].filter(mayReplace).map((word) => heard(word, names.has(word)));
  return nearAny(
    [...forms].filter((word) => /^[a-z]{3,}$/.test(word) && !own.has(word)),
    targets,
  );
}

/** The words of a list that lie near one of the targets. */
function nearAny(words: readonly string[], targets: readonly Known[]): string[] {
  const known = targets.toSorted((a, b) => a.word.length - b.word.length);
  const signs = Int32Array.from(known, ({ word }) => signOf(word));
  /** Where the targets of so many letters or more begin. */
  const from = (length: number) => known.findIndex(({ word }) => word.length >= length);
  const starts = Array.from({ length: 64 }, (_, length) => from(length)).map((at) =>
    at < 0 ? known.length : at,
  );
  return words.filter((word) => {
    const typed = heard(word);
    const sign = signOf(word);
    const reach = reachOf(word);
    const end = starts[word.length + 3] ?? known.length;
    for (let at = starts[Math.max(0, word.length - 3)] ?? end; at < end; at++) {
      const target = known[at];
      if (!target) continue;
      // Two slips change four letters at most: most words are told apart by those that the other has not. A name is
      // known by ear, whatever its letters.
      const other = signs[at] ?? 0;
      let added = sign & ~other;
      added &= added - 1;
      added &= added - 1;
      added &= added - 1;
      if (!target.isName && (added & (added - 1) || bitsIn(sign ^ other) > 4)) continue;
      if (farFrom(typed, target) <= reach) return true;
    }
    return false;
  });
}

/** A word of the site that search may put in the place of another. */
const mayReplace = (word: string): boolean => /^[a-z]{3,}$/.test(word);

/** The letters of a word as bits; those that words often have twice have one more for that. */
function signOf(word: string): number {
  let sign = 0;
  for (let at = 0; at < word.length; at++) {
    const bit = 1 << (word.charCodeAt(at) - 97);
    const second = sign & bit ? twice.indexOf(word[at] ?? '') : -1;
    sign |= second < 0 ? bit : 1 << (26 + second);
  }
  return sign;
}

const twice = 'enarti';

function bitsIn(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
