import { say, short, type Refusal } from '#/content/finding.ts';
import { saidOf } from '#/content/reading/prose.ts';
import { atLine, besideDutch, type Rule } from '#/content/rule.ts';

/** What a program or a hurried hand leaves in a translation: a placeholder, a sign or a word twice, a space before a sign. */
export const slips: Rule = {
  name: 'slips',
  level: 'error',
  document: besideDutch((document) =>
    saidOf(document).flatMap(({ text, lineAt }) =>
      kinds.flatMap(({ pattern, refusal }) =>
        Array.from(text.matchAll(pattern), ({ 0: found, index }) =>
          atLine(document, lineAt(index), refusal(short(found.trim()))),
        ),
      ),
    ),
  ),
};

const kinds: readonly { pattern: RegExp; refusal: (found: string) => Refusal }[] = [
  {
    pattern: /\{[^{}]*\}|\[[^[\]]*\]|\b(?:TODO|TBD|XXX|lorem ipsum)\b|_{3,}|%[sd]/giu,
    refusal: (found) => say(`“${found}” is een plek die nog gevuld moet worden.`, 'schrijf daar de tekst.'),
  },
  {
    pattern: /[,;:?!]{2,}|(?<!\.)\.\.(?!\.)|(?<=\S)[ \u00A0]+[,.;:?!](?=\s|$)/gu,
    refusal: (found) =>
      say(`Bij “${found}” staat een leesteken verkeerd.`, 'zet er één teken, vast aan het woord.'),
  },
  {
    pattern: /(?<![\p{L}\p{N}’-])(\p{L}{2,}) \1(?![\p{L}\p{N}’-])/giu,
    refusal: (found) => say(`“${found}” staat er twee keer.`, 'haal één van de twee weg.'),
  },
];
