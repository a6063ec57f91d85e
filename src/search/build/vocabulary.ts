import { beginningOf, type Vocabulary } from '#/search/files/data.ts';
import { dutchNear } from './dutch-near.ts';
import type { Made } from './made.ts';
import type { SearchRecord } from './records.ts';

/**
 * Adds what search fetches only when a word of a query stands in no text: the site's words, and by their beginning the
 * Dutch words that lie near one of them.
 */
export function addVocabulary(
  made: Made,
  folder: string,
  records: readonly SearchRecord[],
  names: ReadonlySet<string>,
  isDutch: boolean,
): void {
  const counts = new Map<string, number>();
  for (const { words } of records)
    for (const word of words) if (/^\p{L}{3,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const lists = new Map<string, string[]>();
  for (const word of isDutch ? dutchNear(new Set(counts.keys()), names) : []) {
    const beginning = beginningOf(word);
    lists.set(beginning, [...(lists.get(beginning) ?? []), word]);
  }
  const vocabulary: Vocabulary = {
    words: words.map(([word, count]) => `${written(word, names)}${String(used(count))}`).join(' '),
    dutch: [...lists.keys()].sort().join(' '),
  };
  const add = (name: string, data: unknown) => {
    made.set(`${folder}/${name}.json`, Buffer.from(JSON.stringify(data)));
  };
  add('words', vocabulary);
  for (const [beginning, list] of lists) add(`dutch/${beginning}`, list.sort().join(' '));
}

/** How often a word is used, in one digit: texts, doubled each time. */
const used = (count: number): number => Math.min(9, Math.floor(Math.log2(count)) + 1);

const written = (word: string, names: ReadonlySet<string>): string =>
  names.has(word) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
