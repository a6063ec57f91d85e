import { beginningOf, fileOf, type Strangers, type Vocabulary } from '#/search/files/data.ts';
import type { Locale } from '#/site.config.ts';
import type { Made } from './made.ts';
import type { Others } from './others.ts';
import type { SearchRecord } from './records.ts';

/** What `addVocabulary` writes down for a language. */
interface Known {
  records: readonly SearchRecord[];
  names: ReadonlySet<string>;
  /** The words of its dictionary that lie near one of these texts’. */
  near: readonly string[];
  /** The words of the other languages. */
  others: readonly (readonly [Locale, Others])[];
}

/**
 * Adds what search fetches only when a word of a query stands in no text: the site’s words, and by their beginning the
 * words of the language that lie near one of them, and those of other languages of the site.
 */
export function addVocabulary(made: Made, folder: string, { records, names, near, others }: Known): void {
  const words = [...timesUsed(records)].sort(([a], [b]) => (a < b ? -1 : 1));
  const nearBy = Map.groupBy(near, beginningOf);
  const strangers = Map.groupBy(
    others.flatMap(([locale, other]) => [...other.strangers].map((row) => [locale, ...row] as const)),
    ([, word]) => beginningOf(word),
  );
  const vocabulary: Vocabulary = {
    words: words.map(([word, count]) => `${written(word, names)}${String(used(count))}`).join(' '),
    near: [...nearBy.keys()].sort().join(' '),
    others: [...strangers.keys()].sort().join(' '),
  };
  const add = (name: string, data: unknown) => {
    made.set(`${folder}/${name}.json`, Buffer.from(JSON.stringify(data)));
  };
  add('words', vocabulary);
  for (const [beginning, list] of nearBy) add(`near/${fileOf(beginning)}`, list.sort().join(' '));
  for (const [beginning, list] of strangers) {
    const told: Strangers = {};
    for (const [locale, word, same] of list) (told[word] ??= {})[locale] = same.join(' ');
    add(`others/${fileOf(beginning)}`, told);
  }
}

/** In how many texts each word stands. */
export function timesUsed(records: readonly SearchRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of records)
    for (const word of words.keys())
      if (/^\p{L}{3,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How often a word is used, in one digit: texts, doubled each time. */
const used = (count: number): number => Math.min(9, Math.floor(Math.log2(count)) + 1);

const written = (word: string, names: ReadonlySet<string>): string =>
  names.has(word) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
