import { say } from '#/content/finding.ts';
import { saidOf, withoutNames } from '#/content/reading/prose.ts';
import { atField, besideDutch, type Rule } from '#/content/rule.ts';
import { inWhole } from '#/content/dutch/limits.ts';
import { wordsOf } from '#/content/dutch/readability.ts';
import { eases } from '#/content/translating/ease.ts';

/** A translation reads as easily as the Dutch text has to, by a measure that was set for its language. */
export const readingEase: Rule = {
  name: 'reading-ease',
  level: 'warning',
  document: besideDutch((document, _dutch, { names, namesRead }) => {
    const ease = eases[document.locale];
    if (!ease || !namesRead) return [];
    const sentences = saidOf(document)
      .map(({ text }) => withoutNames(text, names))
      .filter((text) => /[.?!:]\s*$/.test(text));
    // Of a definition of one sentence a measure says nothing: one long word decides.
    if (sentences.flatMap(wordsOf).length < fewest) return [];
    const measure = ease.measure(sentences);
    const least = ease.least[document.collection === 'help' ? 'help' : 'other'];
    if (measure >= least) return [];
    const message = `De leesmaat van de vertaling is ${inWhole(measure)}; die hoort ${least} of meer te zijn.`;
    return [atField(document, [], say(message, 'gebruik kortere woorden en kortere zinnen.'))];
  }),
};

/** Of fewer words nothing is measured. */
const fewest = 60;
