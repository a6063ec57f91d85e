import type { Splitter } from '#/search/words/compounds.ts';
import type { SearchPage } from './data.ts';
import { wordsToFind } from '#/search/words/words.ts';

/** Words of a text that weigh alike in the index. */
export interface Weighed {
  weight: number;
  words: string[];
}

/** The parts of a text as its page shows them. */
export interface Shown {
  title: string;
  headings: readonly string[];
  body: string;
}

/**
 * The words by which a text can be found: title over keywords over headings over body, the parts of compounds below
 * the words they come from. A word stands once, where it weighs most, and in alphabetical order: repetitions and
 * positions would say nothing here, and cost most of the index's bytes.
 */
export function wordsByWeight(
  { title, headings, body }: Shown,
  text: SearchPage,
  split: Splitter,
  isFunctionWord: (word: string) => boolean,
): Weighed[] {
  const known = wordsToFind(text.keywords.join(' '));
  const titleWords = wordsToFind(title);
  const bodyWords = wordsToFind(body).filter((word) => !isFunctionWord(word));
  const parts: [weight: number, words: readonly string[]][] = [
    ...[title, ...text.names].map((name) => named(wordsToFind(name), isFunctionWord)),
    [text.help ? 4 : 3, known],
    [2, headings.flatMap(wordsToFind)],
    [1.2, [...titleWords, ...known].flatMap(split)],
    [1.5, wordsToFind(text.summary)],
    [0.5, bodyWords],
    [0.2, wordsToFind(text.aliases.join(' '))],
    [0.1, bodyWords.flatMap(split)],
  ];
  const seen = new Set<string>();
  return parts
    .sort(([a], [b]) => b - a)
    .map(([weight, words]) => ({
      weight,
      words: [...new Set(words)].filter((word) => !seen.has(word) && seen.add(word)).sort(),
    }))
    .filter(({ words }) => words.length > 0);
}

/** A name that is the word weighs most, one that holds it among others less: 10 for one word, 7 for two, 5.5 for four. */
function named(
  words: readonly string[],
  isFunctionWord: (word: string) => boolean,
): [weight: number, words: readonly string[]] {
  const count = words.filter((word) => !isFunctionWord(word)).length;
  return [4 + 6 / Math.max(1, count), words];
}
