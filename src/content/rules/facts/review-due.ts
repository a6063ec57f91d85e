import { site } from '#/site.config.ts';
import { isPast } from '#/content/day.ts';
import { say } from '#/content/finding.ts';
import { atField, type Rule } from '#/content/rule.ts';

/** A text that nobody has looked at for a long time. */
export const reviewDue: Rule = {
  name: 'review-due',
  level: 'warning',
  document(document, { today }) {
    const { updated } = document.data;
    if (typeof updated !== 'string' || !isPast(updated, site.reviewAfterMonths, today)) return [];
    return [
      atField(
        document,
        ['updated'],
        say(
          `Deze tekst is voor het laatst nagelezen op ${updated}.`,
          `lees hem na, verbeter wat niet meer klopt, en schrijf updated: ${today}`,
          { mend: 'lees hem na, verbeter wat niet meer klopt, en kies hier de dag van vandaag.' },
        ),
      ),
    ];
  },
};
