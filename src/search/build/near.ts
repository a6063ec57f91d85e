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
  forms: ReadonlySet<string>,
): string[] {
  const targets = [...own].filter(mayReplace).map((word) => heard(word, names.has(word)));
  return nearAny(
    [...forms].filter((word) => /^[a-z]{3,}$/.test(word) && !own.has(word)),
    targets,
  );
}

/** The words of a list that lie near one of the targets, by their letters or by their sound. */
function nearAny(words: readonly string[], targets: readonly Known[]): string[] {
  const byLetters = lettersAmong(targets);
  const bySound = soundsAmong(targets);
  return words.filter((word) => {
    const typed = heard(word);
    const reach = reachOf(word);
    const isNear = (target: Known) => farFrom(typed, target) <= reach;
    return byLetters(word, Math.floor(reach)).some(isNear) || bySound(typed.ear).some(isNear);
  });
}

/** Finds the targets that so many slips may lead to: most words are told apart by their letters. */
function lettersAmong(targets: readonly Known[]): (word: string, slips: number) => Known[] {
  const known = targets.toSorted((a, b) => a.word.length - b.word.length);
  const signs = Int32Array.from(known, ({ word }) => signOf(word));
  /** Where the targets of so many letters or more begin. */
  const from = (length: number) => known.findIndex(({ word }) => word.length >= length);
  const starts = Array.from({ length: 64 }, (_, length) => from(length)).map((at) =>
    at < 0 ? known.length : at,
  );
  return (word, slips) => {
    const found: Known[] = [];
    const sign = signOf(word);
    const end = starts[word.length + slips + 1] ?? known.length;
    for (let at = starts[Math.max(0, word.length - slips)] ?? end; at < end; at++) {
      if (!mayBeSlips(sign, signs[at] ?? 0, slips)) continue;
      const target = known[at];
      if (target) found.push(target);
    }
    return found;
  };
}

/** Finds the targets that sound like something, and the names that differ from it in one sound. */
function soundsAmong(targets: readonly Known[]): (ear: string) => readonly Known[] {
  const byEar = Map.groupBy(targets, (target) => target.ear);
  const names = targets.filter(({ isName }) => isName);
  const signs = Int32Array.from(names, (name) => signOf(name.ear));
  return (ear) => {
    const found = byEar.get(ear) ?? [];
    const sign = signOf(ear);
    const near = names.filter((_, at) => mayBeSlips(sign, signs[at] ?? 0, 1));
    return near.length ? [...found, ...near] : found;
  };
}

/** A word of the site that search may put in the place of another. */
const mayReplace = (word: string): boolean => /^[a-z]{3,}$/.test(word);
