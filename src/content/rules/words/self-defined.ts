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
    if (isAbbreviation(title)) return [];
    const own = [title, ...aliases.filter((alias) => alike(alias, title) && !isAbbreviation(alias))].find(
      (form) => has(summary, form),
    );
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

/** Another form of the title. */
function alike(alias: string, title: string): boolean {
  const same = Math.min(5, alias.length, title.length);
  return alias.slice(0, same).toLowerCase() === title.slice(0, same).toLowerCase();
}

/** What an abbreviation stands for may say its letters; two words with a capital each are no abbreviation. */
const isAbbreviation = (form: string) => /\p{Lu}\S*\p{Lu}/u.test(form);

const has = (text: string, form: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${wordsOf(form)
      .map((word) => RegExp.escape(word))
      .join('\\s+')}(?![\\p{L}\\p{N}])`,
    'iu',
  ).test(text.normalize('NFC'));

const wordsOf = (form: string) => form.normalize('NFC').split(/\s+/);
