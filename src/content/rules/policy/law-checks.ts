import { site } from '#/site.config.ts';
import { isPast } from '#/content/day.ts';
import { say } from '#/content/finding.ts';
import { atField, inDutchOnly, type Rule } from '#/content/rule.ts';
import { labelOf } from '#/content/schemas/words/fields.ts';

/** What is said of a law was found out on a day, and does not hold for ever. */
export const lawChecks: Rule = {
  name: 'law-checks',
  level: 'warning',
  document: inDutchOnly((document, { today }) => {
    const { checked } = document.data;
    if (document.collection !== 'laws' || typeof checked !== 'string') return [];
    if (!isPast(checked, site.lawCheckMonths, today)) return [];
    return [
      atField(
        document,
        ['checked'],
        say(
          `Wat hier van deze wet staat, is van ${checked}. Dat is ${String(site.lawCheckMonths)} maanden of langer geleden.`,
          `zoek na of het nog klopt, verbeter status: en schrijf checked: ${today}`,
          {
            mend: `zoek na of het nog klopt, verbeter “${labelOf(['status'])}”, en kies hier de dag van vandaag.`,
          },
        ),
      ),
    ];
  }),
};
