import { isSourceOnly, site } from '#/site.config.ts';
import { say } from '#/content/finding.ts';
import { atField, type Rule } from '#/content/rule.ts';

/** A translation has a Dutch text that it translates, of a kind that is translated. */
export const translations: Rule = {
  name: 'translations',
  level: 'error',
  document(document, { source, isUnread }) {
    const key = `${document.collection}/${document.id}`;
    if (document.locale === site.sourceLocale) return [];
    if (isSourceOnly(document.collection, document.id)) {
      return [
        atField(
          document,
          [],
          say(
            'Dit deel van de site blijft in het Nederlands: men citeert het letterlijk.',
            'verwijder deze vertaling.',
          ),
        ),
      ];
    }
    if (source.has(key) || isUnread(key)) return [];
    return [
      atField(
        document,
        [],
        say(
          `Er is geen Nederlandse tekst content/${site.sourceLocale}/${key}.mdx.`,
          document.collection === 'stories'
            ? `geef de vertaling dezelfde bestandsnaam als de Nederlandse tekst. Is die weg: ${withdrawInstead}`
            : 'geef de vertaling dezelfde bestandsnaam als de Nederlandse tekst.',
        ),
      ),
    ];
  },
};

/** What to do in the place of throwing a story away: more hangs on it than its file. */
export const withdrawInstead =
  'zet het verhaal terug. Wil de verteller het niet meer op de site, kies dan “Verhaal intrekken” in npm run redactie: dan gaat alles mee weg.';
