import { say, short } from '#/content/finding.ts';
import { wordsIn } from '#/content/reading/prose.ts';
import { sentencesOf, wordsOf } from '#/content/dutch/readability.ts';
import { atLine, inDutchOnly, type Rule } from '#/content/rule.ts';
import { longestSentence } from '#/content/dutch/limits.ts';

/** No sentence is longer than a breath. */
export const longSentence: Rule = {
  name: 'long-sentence',
  level: 'error',
  excusable: true,
  document: inDutchOnly((document) =>
    wordsIn(document).flatMap(({ text, lineAt }) =>
      sentencesOf(text).flatMap((sentence) => {
        const { length } = wordsOf(sentence.text);
        if (length <= longestSentence) return [];
        return [
          atLine(
            document,
            lineAt(sentence.index),
            say(
              `Deze zin heeft ${length} woorden: “${short(sentence.text)}”.`,
              `maak er twee van; ten hoogste ${longestSentence} woorden.`,
            ),
          ),
        ];
      }),
    ),
  ),
};
