import { dutchForms } from '#/content/dutch/forms.ts';
import { plain } from '#/content/dutch/letters.ts';
import { farFrom, heard, reachOf, type Known } from '#/search/words/suggest.ts';

/**
 * The Dutch words that a reader could be taken to have mistyped: those that lie near one of the site's and are none.
 * Search replaces nothing that stands here. Joined words are made of the parts of the site's own: “taalbad” lies near
 * “taalles”.
 */
export function dutchNear(own: ReadonlySet<string>, names: ReadonlySet<string>): string[] {
  const targets = [...own].filter(isLong).map((word) => heard(word, names.has(word)));
  const forms = new Set<string>();
  for (const form of dutchForms()) {
    const word = plain(form.replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ'));
    if (/^[a-z]{3,}$/.test(word)) forms.add(word);
  }
  return nearAny(
    [...forms].filter((word) => !own.has(word)),
    targets,
  );
}

/** The words of a list that lie near one of the targets. */
function nearAny(words: readonly string[], targets: readonly Known[]): string[] {
  const byLength = new Map<number, { known: readonly Known[]; signs: Int32Array }>();
  for (const length of new Set(targets.map(({ word }) => word.length))) {
    const known = targets.filter(({ word }) => word.length === length);
    byLength.set(length, { known, signs: Int32Array.from(known, ({ word }) => signOf(word)) });
  }
  return words.filter((word) => {
    const typed = heard(word);
    const sign = signOf(word);
    const reach = reachOf(word);
    for (let length = word.length - 2; length <= word.length + 2; length++) {
      const near = byLength.get(length);
      if (!near) continue;
      const { known, signs } = near;
      for (let at = 0; at < signs.length; at++) {
        // Two slips change four letters at most: most words are told apart by that alone.
        if (bitsIn(sign ^ (signs[at] ?? 0)) > 4) continue;
        const target = known[at];
        if (target && farFrom(typed, target) <= reach) return true;
      }
    }
    return false;
  });
}

/** A word of the site that search may put in the place of another. */
const isLong = (word: string): boolean => /^[a-z]{4,}$/.test(word);

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
