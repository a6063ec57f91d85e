import { say, short } from '#/content/finding.ts';
import { atField, inDutchOnly, type Rule } from '#/content/rule.ts';
import type { Facts } from '#/content/schemas/index.ts';

/** A term is not explained by itself: who does not know the word learns nothing. */
export const selfDefined: Rule = {
  name: 'self-defined',
  level: 'error',
  excusable: true,
  document: inDutchOnly((document) => {
    if (document.collection !== 'terms' || !document.facts) return [];
    const { title, summary, aliases } = document.facts as Facts<'terms'>;
    const own = [title, ...aliases.filter((alias) => alike(alias, title))]
      .filter((form) => !isAbbreviation(form))
      .find((form) => has(summary, form));
    return own === undefined
      ? []
      : [
          atField(
            document,
            ['summary'],
            say(`Hier staat “${short(own)}”, en dat is het woord zelf.`, 'leg het uit met andere woorden.'),
          ),
        ];
  }),
};

/** Another form of the title; what an abbreviation is short for may explain it. */
const alike = (alias: string, title: string) =>
  alias.slice(0, 5).toLowerCase() === title.slice(0, 5).toLowerCase();

/** What an abbreviation stands for may say its letters. */
const isAbbreviation = (form: string) => /\p{Lu}.*\p{Lu}/u.test(form);

const has = (text: string, form: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(form)}(?![\\p{L}\\p{N}])`, 'iu').test(text);
