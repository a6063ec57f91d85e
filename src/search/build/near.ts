import { earsOf } from '#/search/words/ear.ts';
import { mayBeSlips, signOf } from '#/search/words/signs.ts';
import { farFrom, heard, reachOf, type Known } from '#/search/words/suggest.ts';

/**
 * The words of a language that a reader could be taken to have mistyped: those that lie near one of the site’s and are
 * none. Search replaces nothing that stands here. Joined words are made of the parts of the site’s own: “taalbad” lies
 * near “taalles”.
 */
export function wordsNear(
  own: ReadonlySet<string>,
  names: ReadonlySet<string>,
  forms: Iterable<string>,
): string[] {
  const targets = [...own].filter(mayReplace).map((word) => heard(word, names.has(word)));
  const found = nearAny([...forms].filter(mayReplace), targets);
  // The site’s own words lie nearest to it: they are sooner left out of what is found than of all words.
  return [...new Set(found)].filter((word) => !own.has(word));
}

/** The words of a list that lie near one of the targets, by their letters or by their sound. */
function nearAny(words: readonly string[], targets: readonly Known[]): string[] {
  const byLetters = lettersAmong(targets);
  const bySound = soundsAmong(targets);
  return inBlocks(words, (block) => {
    const ears = earsOf(block);
    return block.filter((word, at) => {
      const typed: Known = { word, ear: ears[at] ?? '', sign: signOf(word), isName: false };
      const reach = reachOf(word);
      const isNear = (target: Known) => farFrom(typed, target) <= reach;
      return byLetters(typed, Math.floor(reach), isNear) || bySound(typed.ear, isNear);
    });
  });
}

/** What is found in a long list, a thousand words at a time. */
function inBlocks(words: readonly string[], find: (block: readonly string[]) => string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1_000) found.push(...find(words.slice(at, at + 1_000)));
  return found;
}

/** Whether a word is near a target. */
type Test = (target: Known) => boolean;

/**
 * Tells whether a word is near one of the targets that so many slips lead to, or that have the same letters. A target is
 * thought of as cut in one piece more than there are slips, so that a piece stands in the word as it is (Wu and Manber,
 * “Fast text searching allowing errors”, 1992). It is sought by two letters of each piece.
 */
function lettersAmong(targets: readonly Known[]): (typed: Known, slips: number, isNear: Test) => boolean {
  const signs = Int32Array.from(targets, ({ sign }) => sign);
  const bySign = Map.groupBy(targets, ({ sign }) => sign);
  const by = (key: (word: string) => number) =>
    Map.groupBy(targets.keys(), (at) => key(targets[at]?.word ?? ''));
  const byLength = by((word) => word.length);
  const byStart = by((word) => pairAt(word, 0, word.length));
  const byMiddle = by((word) => pairAt(word, 2, word.length));
  const byEnd = by((word) => pairAt(word, word.length - 2, word.length));
  return ({ word, sign }, slips, isNear) => {
    const someOf = (found: readonly number[] = []) => {
      for (const at of found) {
        if (!mayBeSlips(sign, signs[at] ?? 0, slips)) continue;
        const target = targets[at];
        if (target && isWithin(slips, word, target.word) && isNear(target)) return true;
      }
      return false;
    };
    if (bySign.get(sign)?.some(isNear)) return true;
    for (let length = word.length - slips; length <= word.length + slips; length++) {
      const piece = (at: number) => pairAt(word, at, length);
      // Some are too short to be cut.
      if (length < 2 * (slips + 1)) {
        if (someOf(byLength.get(length))) return true;
      } else if (someOf(byStart.get(piece(0))) || someOf(byEnd.get(piece(word.length - 2)))) return true;
      // With a slip on either side of it, the middle moves by one letter at most.
      else if (slips > 1) for (let at = 1; at <= 3; at++) if (someOf(byMiddle.get(piece(at)))) return true;
    }
    return false;
  };
}

/** Two letters that stand somewhere in a word, and how long the target is that has them, as one number. */
const pairAt = (word: string, at: number, length: number): number =>
  (length * 26 + word.charCodeAt(at) - 97) * 26 + word.charCodeAt(at + 1) - 97;

/** Whether so many slips make one word of another: where they first differ, each kind of slip is tried. */
function isWithin(slips: number, a: string, b: string, atA = 0, atB = 0): boolean {
  while (atA < a.length && a.charCodeAt(atA) === b.charCodeAt(atB)) {
    atA++;
    atB++;
  }
  const [restA, restB] = [a.length - atA, b.length - atB];
  if (restA === 0 || restB === 0) return restA + restB <= slips;
  return (
    slips > 0 &&
    (isWithin(slips - 1, a, b, atA + 1, atB + 1) ||
      isWithin(slips - 1, a, b, atA + 1, atB) ||
      isWithin(slips - 1, a, b, atA, atB + 1))
  );
}

/** Tells whether a word is near one of the targets that sound like it, or one of the names that nearly do. */
function soundsAmong(targets: readonly Known[]): (ear: string, isNear: Test) => boolean {
  const alike = Map.groupBy(targets, (target) => target.ear);
  const names = targets.filter(({ isName }) => isName);
  const signs = Int32Array.from(names, (name) => signOf(name.ear));
  return (ear, isNear) => {
    if (alike.get(ear)?.some(isNear)) return true;
    const sign = signOf(ear);
    return names.some((name, at) => mayBeSlips(sign, signs[at] ?? 0, 1) && isNear(name));
  };
}

/** A word of the site that search may put in the place of another. */
const mayReplace = (word: string): boolean => /^[a-z]{3,}$/.test(word);
