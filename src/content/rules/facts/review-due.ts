import { site } from '#/site.config.ts';
import { say } from '#/content/finding.ts';
import { atField, type Rule } from '#/content/rule.ts';

/** A text that nobody has looked at for a long time. */
export const reviewDue: Rule = {
  name: 'review-due',
  level: 'warning',
  document(document, { today }) {
    const { updated } = document.data;
    if (typeof updated !== 'string') return [];
    const due = new Date(`${updated}T00:00:00Z`);
    if (Number.isNaN(due.getTime())) return [];
    due.setUTCMonth(due.getUTCMonth() + site.reviewAfterMonths);
    if (due.toISOString().slice(0, 10) > today) return [];
    return [
      atField(
        document,
        ['updated'],
        say(
          `Deze tekst is voor het laatst nagelezen op ${updated}.`,
          `lees hem na, verbeter wat niet meer klopt, en schrijf updated: ${today}`,
        ),
      ),
    ];
  },
};
