import { setOf, type Idiom, type Question } from './idiom.ts';

/** The questions that words ask: “hoeveel mensen komen er” asks how many. */
export function questionsIn(words: readonly string[], { questions }: Pick<Idiom, 'questions'>): Question[] {
  return questions.filter(({ asks }) => {
    const asking = setOf(asks);
    return words.some((word) => asking.has(word));
  });
}

/**
 * The word under which the index keeps a question; no reader types it. All such words stand together at the beginning of the
 * index, in the piece of it that every search fetches.
 */
export const questionToken = (id: string): string => `000vraag${id}`;

/**
 * The word under which the index keeps all texts of a kind. Pagefind’s own filters tell how many texts have a value, and
 * not which; to ask without a word, it fetches its whole index.
 */
export const kindToken = (kind: string): string => (kind === unsaidKind ? '' : `000soort${kind}`);

/** Texts of this kind have no such word: there are most of it, and every first search would fetch a word for each. */
export const unsaidKind = 'help';
