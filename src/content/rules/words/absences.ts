import { saysOnlyAbsence } from '#/content/dutch/absence.ts';
import { sentencesOf } from '#/content/dutch/readability.ts';
import { say } from '#/content/finding.ts';
import { once } from '#/content/reading/once.ts';
import { closingLineOf, ownProseOf } from '#/content/reading/prose.ts';
import type { Document } from '#/content/reading/read.ts';
import { atField, type Rule } from '#/content/rule.ts';

/** Of all sentences no more than this share only says what is not there. */
const most = 1 / 20;

/**
 * A site that keeps saying what a document does not say, tells its readers little. The page that is there for just
 * that, and the last block of a page of help, do not count.
 */
export const absences: Rule = {
  name: 'absences',
  level: 'warning',
  corpus({ source }) {
    const counted = [...source.values()]
      .filter(({ collection, id }) => `${collection}/${id}` !== page)
      .map(countIn);
    const all = counted.reduce((sum, { sentences }) => sum + sentences, 0);
    const absent = counted.reduce((sum, { absences: own }) => sum + own, 0);
    // In a handful of texts one sentence would be too many.
    if (all < 200 || absent <= all * most) return [];
    const worst = counted.toSorted((a, b) => b.absences - a.absences)[0];
    return worst
      ? [
          atField(
            worst.document,
            [],
            say(
              `Van alle ${String(all)} zinnen zeggen er ${String(absent)} alleen wat er niet staat. Hier zijn het er het meest.`,
              'zeg het één keer, aan het eind, of laat het weg.',
            ),
          ),
        ]
      : [];
  },
};

/** The page that says what the framework leaves open. */
const page = 'about/wat-er-niet-in-staat';

interface Count {
  document: Document;
  sentences: number;
  absences: number;
}

const countIn = once((document: Document): Count => {
  const end = document.collection === 'help' ? closingLineOf(document) : Infinity;
  const sentences = ownProseOf(document)
    .filter(({ lineAt }) => lineAt(0) < end)
    .flatMap(({ text }) => sentencesOf(text));
  return {
    document,
    sentences: sentences.length,
    absences: sentences.filter(({ text }) => saysOnlyAbsence(text)).length,
  };
});
