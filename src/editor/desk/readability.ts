import { inWhole, longestMean, longestSentence, leastMeasure, readingOf } from '#/content/dutch/limits.ts';
import { read, sentencesOf, syllablesOf, wordsOf } from '#/content/dutch/readability.ts';
import { proseOf } from '#/content/reading/prose.ts';
import type { Document } from '#/content/reading/read.ts';
import type { TextRead } from '#/editor/said.ts';

/** How a text reads, sentence by sentence, by the measure that the check uses. */
export function readText(document: Document, names: readonly string[]): TextRead {
  const { measure, meanSentence } = readingOf(document, names);
  return {
    measure: inWhole(measure),
    least: leastMeasure(document.collection),
    meanSentence: Math.round(meanSentence * 10) / 10,
    mostMean: longestMean,
    sentences: proseOf(document).flatMap(({ text, lineAt }) =>
      sentencesOf(text).map((sentence) => {
        const words = wordsOf(sentence.text);
        return {
          text: sentence.text,
          line: lineAt(sentence.index),
          words: words.length,
          measure: Math.round(read([sentence.text], names).measure),
          isLong: words.length > longestSentence,
          hard: [...new Set(words.filter((word) => syllablesOf(word) >= 5))].slice(0, 3),
        };
      }),
    ),
  };
}
