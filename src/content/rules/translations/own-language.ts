import { say } from '#/content/finding.ts';
import { saidOf } from '#/content/reading/prose.ts';
import { atLine, besideDutch, type Rule } from '#/content/rule.ts';
import { site } from '#/site.config.ts';

/** A sentence in another language than its text’s: half of it was forgotten, or it stands in the wrong folder. */
export const ownLanguage: Rule = {
  name: 'own-language',
  level: 'error',
  prepare: async ({ documents }) => {
    if (documents.some(({ locale }) => locale !== site.sourceLocale)) ({ eld } = await import('eld/small'));
  },
  document: besideDutch((document, _dutch, { names }) => {
    const { locale } = document;
    return saidOf(document).flatMap(({ text, lineAt }) => {
      const words = names.reduce((left, name) => left.replaceAll(name, ' '), text).replace(/“[^”]*”/g, ' ');
      const found = words.length < shortest ? undefined : eld?.detect(words);
      if (!found?.isReliable() || !found.language || found.language === locale) return [];
      const message = `Dit stuk lijkt niet in de taal van de vertaling te staan (${locale}), maar in “${found.language}”.`;
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

/** Of a few words no language can be told. */
const shortest = 60;

let eld: (typeof import('eld/small'))['eld'] | undefined;
