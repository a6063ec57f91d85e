import { syllable } from 'syllable';
import { sentencesOf, wordsOf } from '#/content/dutch/readability.ts';

/** How easily texts of a language read, by a measure that was set for it; higher reads more easily. */
export interface Ease {
  measure: (blocks: readonly string[]) => number;
  /** The least it may be on a page of help, and elsewhere. */
  least: { help: number; other: number };
}

/** By language. One that is not here has no measure that was set for it, so nothing is measured. */
export const eases: Readonly<Record<string, Ease | undefined>> = {
  en: { measure: flesch, least: { help: 65, other: 60 } },
};

/**
 * Reading ease by R. Flesch, “A new readability yardstick” (1948):
 * 206.835 − 84.6 × syllables per word − 1.015 × words per sentence. Of no words at all it is without end.
 */
export function flesch(blocks: readonly string[]): number {
  const sentences = blocks
    .flatMap((block) => sentencesOf(block).map(({ text }) => wordsOf(text)))
    .filter((words) => words.length);
  const words = sentences.flat();
  if (!words.length) return Infinity;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.835 - 84.6 * (syllables / words.length) - 1.015 * (words.length / sentences.length);
}

/** A number counts for one: how it is said depends on who reads it. */
const syllablesOf = (word: string): number =>
  /\d/.test(word) ? 1 : word.split('-').reduce((sum, part) => sum + Math.max(1, syllable(part)), 0);
