import { site } from '#/site.config.ts';
import { consentOf } from '#/content/consent.ts';
import { say } from '#/content/finding.ts';
import { blocksOf } from '#/content/reading/prose.ts';
import { atLine, type Rule } from '#/content/rule.ts';
import { bodyOptional } from '#/content/schemas/index.ts';

/** Below the front matter stands a text. A withdrawn story may be emptied. */
export const emptyText: Rule = {
  name: 'empty-text',
  level: 'error',
  document: (document) =>
    bodyOptional.includes(document.collection) ||
    consentOf(document)?.withdrawn ||
    blocksOf(document.tree).some(({ text }) => /\p{L}/u.test(text))
      ? []
      : [
          atLine(
            document,
            document.bodyLine - 1,
            say(
              'Onder de kop staat geen tekst.',
              `schrijf onder de tweede --- wat de lezer moet weten${document.locale === site.sourceLocale ? '' : ', of haal de vertaling weg'}.`,
            ),
          ),
        ],
};
