/** A word with one slip in it. */
export interface Typo {
  word: string;
  typed: string;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/**
 * So many words of five letters or more with one slip each: a letter left out, doubled by another, put in the place of
 * another, or swapped with the next, all kinds in turn. The same for the same seed; never a word that the site has.
 */
export function typosOf(vocabulary: readonly string[], count: number, seed: number): Typo[] {
  const words = vocabulary.filter((word) => /^[a-z]{5,}$/.test(word)).sort();
  const known = new Set(vocabulary);
  const random = generator(seed);
  const typos: Typo[] = [];
  while (typos.length < count) {
    const word = words[random(words.length)] ?? '';
    const typed = slip(word, typos.length % 4, random);
    if (typed !== word && !known.has(typed)) typos.push({ word, typed });
  }
  return typos;
}

function slip(word: string, kind: number, random: (below: number) => number): string {
  const at = random(word.length);
  const [before, letter, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
  const other = alphabet[random(alphabet.length)] ?? '';
  if (kind === 0) return before + after;
  if (kind === 1) return before + other + letter + after;
  if (kind === 2) return before + other + after;
  return after ? before + (after[0] ?? '') + letter + after.slice(1) : word;
}

/** A generator of whole numbers (Park and Miller 1988, “minimal standard”). */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
