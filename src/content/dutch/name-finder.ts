/** A name in a text, from where to where. */
export interface Found {
  name: string;
  index: number;
  end: number;
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
    (name) => word.exec(name)?.[0],
  );
  const startingWith = (first: string) => [
    ...(byFirstWord.get(first) ?? []),
    ...(first.endsWith('s') ? (byFirstWord.get(first.slice(0, -1)) ?? []) : []),
  ];
  return (text) => {
    const found: Found[] = [];
    let from = 0;
    for (const { 0: first, index: place } of text.matchAll(words)) {
      if (place < from) continue;
      const hit = startingWith(first)
        .map((name) => foundAt(text, name, place - name.search(word)))
        .find((each) => each !== undefined);
      if (!hit) continue;
      found.push(hit);
      from = hit.end;
    }
    return found;
  };
}

const word = /[\p{L}\p{N}\p{M}]+/u;
const words = new RegExp(word, 'gu');

/** “Jans”, “Jan’s” and “Jan-” are Jan; “Janneke” is not. */
function foundAt(text: string, name: string, index: number): Found | undefined {
  if (!text.startsWith(name, index)) return undefined;
  const end = index + name.length;
  const isEnd = (place: number) => !word.test(text.slice(place, place + 1));
  if (isEnd(end)) return { name, index, end };
  return text[end] === 's' && isEnd(end + 1) ? { name, index, end: end + 1 } : undefined;
}
