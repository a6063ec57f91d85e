import { say } from '#/content/finding.ts';
import { atField, besideNames, type Rule } from '#/content/rule.ts';
import { longestMean, readingOf } from '#/content/dutch/limits.ts';

/** The average sentence is short enough. */
export const meanSentence: Rule = {
  name: 'mean-sentence',
  level: 'warning',
  excusable: true,
  document: besideNames((document, { names }) => {
    const { meanSentence: mean } = readingOf(document, names);
    if (mean <= longestMean) return [];
    return [
      atField(
        document,
        [],
        say(
          `De zinnen zijn gemiddeld ${mean.toFixed(1)} woorden lang.`,
          `knip de langste zinnen; gemiddeld ten hoogste ${longestMean} woorden.`,
        ),
      ),
    ];
  }),
};
