import { consentOf, isShown } from '#/content/consent.ts';
import { say } from '#/content/finding.ts';
import { atField, type Rule } from '#/content/rule.ts';

/** A consent that has ended is an error for the editor. The build goes on, because it takes the story away. */
export const consentEnded: Rule = {
  name: 'consent-ended',
  level: 'error',
  buildGoesOn: true,
  document(document, { today }) {
    const consent = consentOf(document);
    if (!consent?.until || consent.withdrawn || isShown(consent, today)) return [];
    return [
      atField(
        document,
        ['consent', 'until'],
        say(
          `De toestemming liep tot en met ${consent.until}: dit verhaal komt niet meer op de site.`,
          `vraag nieuwe toestemming en zet een nieuwe dag neer, of schrijf eronder withdrawn: ${today}`,
          { mend: 'vraag nieuwe toestemming en kies een nieuwe dag, of trek het verhaal in.' },
        ),
      ),
    ];
  },
};
