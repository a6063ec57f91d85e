import { site } from '#/site.config.ts';
import { consentOf, isShown } from '#/content/consent.ts';
import { say } from '#/content/finding.ts';
import { atField, type Rule } from '#/content/rule.ts';

/** A consent that is about to end. */
export const consentEnding: Rule = {
  name: 'consent-ending',
  level: 'warning',
  document(document, { today }) {
    const consent = consentOf(document);
    if (!consent?.until || !isShown(consent, today)) return [];
    const days = (Date.parse(consent.until) - Date.parse(today)) / 86_400_000;
    if (days > site.consentNoticeDays) return [];
    return [
      atField(
        document,
        ['consent', 'until'],
        say(
          `De toestemming loopt af op ${consent.until}, over ${days} dagen.`,
          'vraag op tijd of het verhaal mag blijven staan.',
        ),
      ),
    ];
  },
};
