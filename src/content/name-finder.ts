/** A name in a text, and where. */
export interface Found {
  name: string;
  index: number;
}

/** Finds whole names in a text, each place once, the longest name first. */
export type NameFinder = (text: string) => Found[];

/**
 * Makes a finder for many names at once: a text is read word by word and a name is looked up by its first word, so
 * that thousands of names cost no more than one.
 */
export function nameFinder(names: Iterable<string>): NameFinder {
  const byFirstWord = Map.groupBy(
    [...new Set(names)].sort((a, b) => b.length - a.length),
    (name) => firstWord.exec(name)?.[0],
  );
  return (text) => {
    const found: Found[] = [];
    let from = 0;
    for (const { 0: first, index: place } of text.matchAll(word)) {
      if (place < from) continue;
      const hit = byFirstWord
        .get(first)
        ?.map((name) => ({ name, index: place - name.indexOf(first) }))
        .find(({ name, index }) => text.startsWith(name, index) && isWhole(text, index + name.length));
      if (!hit) continue;
      found.push(hit);
      from = hit.index + hit.name.length;
    }
    return found;
  };
}

const word = /[\p{L}\p{N}\p{M}]+/gu;
const firstWord = /[\p{L}\p{N}\p{M}]+/u;

/** “Jans”, “Jan’s” and “Jan-” are Jan; “Janneke” is not. */
const isWhole = (text: string, end: number) =>
  !/^(?!s(?![\p{L}\p{N}]))[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
