import { wordsOf } from './words.ts';

/** The words of a query that say what is looked for; all of them when none does. */
export function contentWords(query: string, functionWords: ReadonlySet<string>): string[] {
  const words = [...new Set(wordsOf(query))].slice(0, most);
  const content = words.filter((word) => !functionWords.has(word));
  return content.length ? content : words;
}

/** No query needs more words; a pasted page must not keep the browser busy. */
const most = 12;

/** Results of one word: an id and how well it matches. */
export interface Match {
  id: string;
  score: number;
}

/**
 * Puts the results of single words together. A page counts for each word it has, a rare word for more than a common
 * one (inverse document frequency, Sparck Jones 1972), and a page that has all words comes before one that has few.
 * `boost` lifts pages by what they are.
 */
export function combine(
  perWord: readonly (readonly Match[])[],
  pages: number,
  boost: (id: string) => number = () => 1,
): Match[] {
  const scores = new Map<string, { score: number; words: number }>();
  for (const matches of perWord) {
    const highest = Math.max(...matches.map(({ score }) => score), Number.EPSILON);
    const rarity = Math.log(1 + pages / Math.max(matches.length, 1));
    for (const { id, score } of matches) {
      const sum = scores.get(id) ?? { score: 0, words: 0 };
      scores.set(id, { score: sum.score + (score / highest) * rarity, words: sum.words + 1 });
    }
  }
  return [...scores]
    .map(([id, { score, words }]) => ({ id, score: score * (words / perWord.length) * boost(id) }))
    .sort((a, b) => b.score - a.score);
}
