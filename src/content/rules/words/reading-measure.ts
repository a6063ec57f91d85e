import { say } from '#/content/finding.ts';
import { atField, besideNames, type Rule } from '#/content/rule.ts';
import { inWhole, leastMeasure, readingOf } from '#/content/dutch/limits.ts';

/** The text as a whole reads easily enough. */
export const readingMeasure: Rule = {
  name: 'reading-measure',
  level: 'warning',
  excusable: true,
  document: besideNames((document, { names }) => {
    const { measure, words } = readingOf(document, names);
    const least = leastMeasure(document.collection);
    if (!words || measure >= least) return [];
    return [
      atField(
        document,
        [],
        say(
          `De leesmaat is ${inWhole(measure)}; die hoort ${least} of meer te zijn.`,
          'gebruik kortere woorden en kortere zinnen.',
        ),
      ),
    ];
  }),
};
