/** The letters of a word as bits; those that words often have twice have one more for that. */
export function signOf(word: string): number {
  let sign = 0;
  for (let at = 0; at < word.length; at++) {
    const bit = 1 << (word.charCodeAt(at) - 97);
    const second = sign & bit ? twice.indexOf(word[at] ?? '') : -1;
    sign |= second < 0 ? bit : 1 << (26 + second);
  }
  return sign;
}

const twice = 'enarti';

/**
 * Whether so many slips may lead from one word to the other, by their signs: a slip changes two letters at most, one goes
 * and one comes. Most words are told apart by this, for a small part of what it takes to compare them.
 */
export const mayBeSlips = (one: number, other: number, slips: number): boolean =>
  bitsIn(one ^ other) <= 2 * slips;

function bitsIn(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
