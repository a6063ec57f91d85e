import { atField, inDutchOnly, type Rule } from '../rule.ts';
import { leastMeasure, readingOf } from './sentences.ts';

/** The text as a whole reads easily enough. */
export const readingMeasure: Rule = {
  name: 'reading-measure',
  level: 'warning',
  excusable: true,
  document: inDutchOnly((document, context) => {
    const { measure, words } = readingOf(document, context);
    const least = leastMeasure(document.collection);
    if (!words || measure >= least) return [];
    return [
      atField(
        document,
        [],
        `De leesmaat is ${measure.toFixed(0)}; die hoort ${least} of meer te zijn.`,
        'gebruik kortere woorden en kortere zinnen.',
      ),
    ];
  }),
};
