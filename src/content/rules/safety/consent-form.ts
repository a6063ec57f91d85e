import { hasEnded, writtenConsent } from '#/content/consent.ts';
import { site } from '#/site.config.ts';
import { say, type Remark } from '#/content/finding.ts';
import { nodesOf } from '#/content/reading/tree.ts';
import { atField, type Rule } from '#/content/rule.ts';
import { labelOf } from '#/content/schemas/words/fields.ts';

/** What was told to the editors says so, and no other source; nobody can be known in a photo who has not consented. */
export const consentForm: Rule = {
  name: 'consent-form',
  level: 'error',
  document(document, { today }) {
    // While something else is wrong too, so that who fills it in hears all at once.
    const consent = writtenConsent(document);
    if (!consent || document.locale !== site.sourceLocale || hasEnded(document, today)) return [];
    const { sources } = document.data;
    const wrong = (path: string[], message: string, mend: string, inForm?: string): Remark[] => [
      atField(document, path, say(message, mend, inForm === undefined ? undefined : { mend: inForm })),
    ];
    const isForm = consent.basis === 'form';
    return [
      ...(isForm && consent.told === undefined
        ? wrong(
            ['consent', 'told'],
            'Er staat niet wanneer dit verhaal aan de redactie is verteld.',
            `zet de dag onder consent: “told: ${today}”, met twee spaties ervoor.`,
          )
        : []),
      ...(isForm && consent.guardian === undefined
        ? wrong(
            ['consent', 'guardian'],
            'Er staat niet of een ouder of voogd toestemming moest geven.',
            'zet onder consent: “guardian: true” als de verteller jonger is dan 18 en een ouder of voogd ook tekende, of “guardian: false” als de verteller 18 is of ouder.',
            'kies “Ja” als de verteller jonger is dan 18 en een ouder of voogd ook tekende, of “Nee” als de verteller 18 is of ouder.',
          )
        : []),
      ...(isForm && Array.isArray(sources) && sources.length
        ? wrong(
            ['sources'],
            'Dit verhaal is aan de redactie verteld: dan is het beleidskader niet de bron.',
            'haal de regel sources weg. Staat het verhaal toch in het beleidskader, schrijf dan basis: published.',
            `haal de paragrafen weg. Staat het verhaal toch in het beleidskader, kies dan dat bij “${labelOf(['basis'])}”.`,
          )
        : []),
      ...(consent.basis === 'published' && consent.told !== undefined
        ? wrong(
            ['consent', 'told'],
            'Een verhaal uit het beleidskader is niet aan deze redactie verteld.',
            'haal de regel told weg, of schrijf basis: form.',
            `haal de dag weg, of kies “Getekend formulier” bij “${labelOf(['basis'])}”.`,
          )
        : []),
      ...(!consent.pictured && nodesOf(document.tree, 'image').length
        ? wrong(
            ['consent', 'pictured'],
            'Er staat niet of iedereen op de foto toestemming gaf.',
            'zet onder consent: “pictured: true” als iedereen die te herkennen is toestemming gaf, of als er niemand te herkennen is. Neem anders een andere foto.',
            'zet hier een vinkje als iedereen die te herkennen is toestemming gaf, of als er niemand te herkennen is. Neem anders een andere foto.',
          )
        : []),
    ];
  },
};
