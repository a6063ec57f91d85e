import { say, short } from '#/content/finding.ts';
import { proseOf } from '#/content/reading/prose.ts';
import { sentencesOf } from '#/content/dutch/readability.ts';
import { atLine, inDutchOnly, type Rule } from '#/content/rule.ts';

/** Sentences that hide who acts. */
export const passive: Rule = {
  name: 'passive',
  level: 'warning',
  excusable: true,
  document: inDutchOnly((document) =>
    proseOf(document).flatMap(({ text, lineAt }) =>
      sentencesOf(text)
        .filter((sentence) => auxiliary.test(sentence.text) && participle.test(sentence.text))
        .map((sentence) =>
          atLine(
            document,
            lineAt(sentence.index),
            say(
              `Deze zin zegt niet wie het doet: “${short(sentence.text)}”.`,
              'begin met wie het doet: “De gemeente zoekt …”.',
            ),
          ),
        ),
    ),
  ),
};

const auxiliary = /\b(?:worden|wordt|werd|werden)\b/i;
const participle = /\b(?:ge|be|ver|ont|her)\p{L}+(?:d|t|en)\b/iu;
