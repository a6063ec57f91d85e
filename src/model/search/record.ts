import type { Splitter } from './compounds.ts';
import type { SearchPage } from './data.ts';
import { wordsOf } from './words.ts';

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
  const known = wordsOf(text.keywords.join(' '));
  const titleWords = wordsOf(title);
  const bodyWords = wordsOf(body).filter((word) => !isFunctionWord(word));
  const parts: [weight: number, words: readonly string[]][] = [
    [10, [...titleWords, ...wordsOf(text.names.join(' '))]],
    [text.help ? 9 : 7, known],
    [4, headings.flatMap(wordsOf)],
    [4, [...titleWords, ...known].flatMap(split)],
    [2, wordsOf(text.summary)],
    [1, bodyWords],
    [0.6, wordsOf(text.aliases.join(' '))],
    [0.3, bodyWords.flatMap(split)],
  ];
  const seen = new Set<string>();
  return parts
    .map(([weight, words]) => ({
      weight,
      words: [...new Set(words)].filter((word) => !seen.has(word) && seen.add(word)).sort(),
    }))
    .filter(({ words }) => words.length > 0);
}
