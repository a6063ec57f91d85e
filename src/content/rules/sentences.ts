import { site } from '#/site.config.ts';
import { read, sentencesOf, wordsOf } from '../readability.ts';
import { atField, atLine, type Rule } from '../rule.ts';
import { proseOf } from '../prose.ts';

/** The longest a sentence may be, in words. */
export const longestSentence = 25;

/** The most words the average sentence may have. */
export const longestMean = 12;

/** The least the reading measure may be; people in a hurry or with little Dutch get an easier text. */
export const leastMeasure = (collection: string): number =>
  ['help', 'groups', 'questions', 'terms', 'stories'].includes(collection) ? 65 : 60;

/** No sentence is longer than a breath. */
export const longSentence: Rule = {
  name: 'long-sentence',
  level: 'error',
  excusable: true,
  document: (document) =>
    document.locale !== site.sourceLocale
      ? []
      : proseOf(document).flatMap(({ line, text }) =>
          sentencesOf(text).flatMap((sentence) => {
            const { length } = wordsOf(sentence);
            if (length <= longestSentence) return [];
            return [
              atLine(document, line, `Deze zin heeft ${length} woorden: “${opening(sentence)} …”`, `maak er twee van; ten hoogste ${longestSentence} woorden.`),
            ];
          }),
        ),
};

/** The average sentence is short enough. */
export const meanSentence: Rule = {
  name: 'mean-sentence',
  level: 'warning',
  excusable: true,
  document(document, { names }) {
    if (document.locale !== site.sourceLocale) return [];
    const { meanSentence: mean } = read(proseOf(document).map(({ text }) => text), names);
    if (mean <= longestMean) return [];
    return [
      atField(document, [], `De zinnen zijn gemiddeld ${mean.toFixed(1)} woorden lang.`, `knip de langste zinnen; gemiddeld ten hoogste ${longestMean} woorden.`),
    ];
  },
};

/** The text as a whole reads easily enough. */
export const readingMeasure: Rule = {
  name: 'reading-measure',
  level: 'warning',
  excusable: true,
  document(document, { names }) {
    if (document.locale !== site.sourceLocale) return [];
    const { measure, words } = read(proseOf(document).map(({ text }) => text), names);
    const least = leastMeasure(document.collection);
    if (!words || measure >= least) return [];
    return [
      atField(document, [], `De leesmaat is ${measure.toFixed(0)}; die hoort ${least} of meer te zijn.`, 'gebruik kortere woorden en kortere zinnen.'),
    ];
  },
};

const opening = (sentence: string) => sentence.split(/\s+/).slice(0, 6).join(' ');
