import { atLine, type Rule } from '../rule.ts';
import { lineOf, textOf, walk } from '../tree.ts';

/** The text of a link says where it leads, also when it is heard on its own. */
export const linkTexts: Rule = {
  name: 'link-texts',
  level: 'error',
  document(document) {
    const remarks = [];
    for (const { node } of walk(document.tree)) {
      if (node.type !== 'link') continue;
      const text = textOf(node).trim();
      if (empty.test(text))
        remarks.push(atLine(document, lineOf(node), `De linktekst “${text}” zegt niet waar de link heen gaat.`, 'schrijf wat er achter de link staat: [wat het COA doet](/partners/coa/)'));
      else if (address.test(text))
        remarks.push(atLine(document, lineOf(node), `De linktekst “${text}” is een kaal adres.`, 'schrijf een naam: [de website van het COA](https://www.coa.nl)'));
    }
    return remarks;
  },
};

const empty =
  /^(?:(?:klik|kijk|lees|ga|zie)?\s*(?:hier|verder|meer|door)?(?:\s+(?:hier|verder|meer|informatie|over))?|link|deze (?:link|pagina)|website|meer (?:info|informatie))?[.!:…]*$/i;
const address = /^(?:https?:\/\/\S+|www\.\S+|\S+\.(?:nl|com|org|eu|net|example)(?:\/\S*)?)$/i;
