import { say, short } from '#/content/finding.ts';
import { atLine, type Rule } from '#/content/rule.ts';
import { lineOf, nodesOf, textOf } from '#/content/reading/tree.ts';
import { isAllowedAddress } from '#/content/rules/safety/prose-only.ts';

/** The text of a link says where it leads, also when it is heard on its own. */
export const linkTexts: Rule = {
  name: 'link-texts',
  level: 'error',
  document: (document) =>
    nodesOf(document.tree, 'link')
      // An address that may not stand here at all has been said.
      .filter((node) => isAllowedAddress(node))
      .flatMap((node) => {
        const text = textOf(node).replace(/\s+/g, ' ').trim();
        const at = (message: string, mend: string) => [atLine(document, lineOf(node), say(message, mend))];
        if (saysNothing(text))
          return at(
            `De linktekst “${text}” zegt niet waar de link heen gaat.`,
            'schrijf wat er achter de link staat: [wat het COA doet](/partners/coa/)',
          );
        if (address.test(text.slice(0, 300)))
          return at(
            `De linktekst “${short(text)}” is een kaal adres.`,
            'schrijf een naam: [de website van het COA](https://www.coa.nl)',
          );
        return [];
      }),
};

/** Nothing, “klik hier”, “lees verder”, “meer informatie”, “deze link”, “website”. */
function saysNothing(text: string): boolean {
  const words: string[] = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.join('').length < 2 ||
    (words[0] === 'klik' && words.length < 7) ||
    words.every((word) => pointing.has(word) || filler.has(word))
  );
}

const pointing = new Set(
  'hier daar verder meer link website site pagina informatie info here more link page'.split(' '),
);
const filler = new Set(
  'lees kijk ga zie vind naar op over via voor de het deze dit die dan nu ook eens maar om te lezen klik klikken bekijk bekijken download downloaden open openen u click read this the open'.split(
    ' ',
  ),
);
const address =
  /^(?:https?:\/\/\S+|www\.\S+|\S+@\S+|\/\S*\/\S*|[\w-]+(?:\.[\w-]+)*\.(?:nl|com|org|eu|net|info|example)(?:\/\S*)?)$/i;
