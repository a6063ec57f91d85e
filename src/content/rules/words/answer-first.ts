import { saysAbsence } from '#/content/dutch/absence.ts';
import { sentencesOf } from '#/content/dutch/readability.ts';
import { say, short } from '#/content/finding.ts';
import { closingLineOf, proseOf } from '#/content/reading/prose.ts';
import { atLine, inDutchOnly, type Rule } from '#/content/rule.ts';

/** A page of help says what to do; what is not known stands once, below its last heading. */
export const answerFirst: Rule = {
  name: 'answer-first',
  level: 'error',
  document: inDutchOnly((document) => {
    if (document.collection !== 'help') return [];
    const end = closingLineOf(document);
    return proseOf(document)
      .flatMap(({ text, lineAt }) =>
        sentencesOf(text).map((sentence) => ({ ...sentence, line: lineAt(sentence.index) })),
      )
      .filter(({ text, line }) => line < end && saysAbsence(text))
      .map(({ text, line }) =>
        atLine(
          document,
          line,
          say(
            `Deze zin begint met wat er niet staat: “${short(text)}”.`,
            'zeg wat iemand kan doen en aan wie hij het vraagt. Wat niet bekend is, staat onder de laatste kop.',
          ),
        ),
      );
  }),
};
