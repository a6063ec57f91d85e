import { say } from '#/content/finding.ts';
import { saidOf } from '#/content/reading/prose.ts';
import { atLine, besideDutch, type Rule } from '#/content/rule.ts';
import { loadLanguages, otherLanguage } from '#/content/translating/language.ts';

/** A sentence in another language than its text’s: half of it was forgotten, or it stands in the wrong folder. */
export const ownLanguage: Rule = {
  name: 'own-language',
  level: 'error',
  prepare: async ({ documents }) => {
    await loadLanguages(documents);
  },
  document: besideDutch((document, _dutch, { names }) => {
    const { locale } = document;
    return saidOf(document).flatMap(({ text, lineAt }) => {
      const found = otherLanguage(text, locale, names);
      if (found === undefined) return [];
      const message = `Dit stuk lijkt niet in de taal van de vertaling te staan (${locale}), maar in “${found}”.`;
      return [
        atLine(
          document,
          lineAt(0),
          say(message, 'vertaal het, of zet Nederlandse woorden tussen <bdi lang="nl"> en </bdi>.'),
        ),
      ];
    });
  }),
};
