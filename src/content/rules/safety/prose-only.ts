import { elementProblems } from '#/content/elements.ts';
import { say, short, type Refusal, type Remark } from '#/content/finding.ts';
import type { Document } from '#/content/reading/read.ts';
import { atLine, type Rule } from '#/content/rule.ts';
import { deepest, lineOf, nodesOf, walk, type Node } from '#/content/reading/tree.ts';
import { isWebAddress } from '#/content/schemas/web-address.ts';

/**
 * A text is data. It holds prose and the few components the site hands over: no import, export, expression, script,
 * style, event handler, or address that could run. Read off the tree, before anything of the file is executed.
 */
export const proseOnly: Rule = {
  name: 'prose-only',
  level: 'error',
  document: (document) => [...notProse(document)],
};

/** What in a tree is no prose; the lock inside the build asks the same. */
export function* notProse(document: Pick<Document, 'file' | 'tree'>): Generator<Remark> {
  const isReferred = ['linkReference', 'imageReference'].some((type) => nodesOf(document.tree, type).length);
  for (const { node, ancestors } of walk(document.tree)) {
    // The reference itself is said; its address at the foot of the text goes with it.
    if (node.type === 'definition' && isReferred && ancestors.length <= deepest) continue;
    const refusal = ancestors.length > deepest ? tooDeep : refusalOf(node);
    if (refusal) yield atLine(document, lineOf(node), refusal);
    if (refusal === tooDeep) return;
    if (node.type.startsWith('mdxJsx'))
      for (const problem of elementProblems(node)) yield atLine(document, lineOf(node), problem);
    if (node.type !== 'definition' && !isAllowedAddress(node))
      yield atLine(
        document,
        lineOf(node),
        say(
          `Het adres “${short(node.url ?? '')}” mag hier niet.`,
          node.type === 'image' ? besideTheText : node.url?.startsWith('mailto:') ? noMail : fromHereOrHttps,
        ),
      );
  }
}

/** Inside the site, or on another site over https; pictures only from beside the text. The tree has decoded entities. */
export function isAllowedAddress({ type, url }: Node): boolean {
  if (url === undefined) return true;
  if (type === 'image') return /^\.\/[a-z0-9-]+\.(?:avif|jpe?g|png|webp)$/.test(url);
  if (/^(?:#|\/(?!\/))/.test(url)) return !/[\\\s\p{Cc}]/u.test(url);
  return isWebAddress(url) || /^tel:\+?[0-9]+$/.test(url);
}

const besideTheText = 'zet de foto in de map naast de tekst en schrijf ./foto.jpg, met kleine letters.';
const fromHereOrHttps =
  'schrijf een naam met een pagina van deze site, [wat het COA doet](/partners/coa/), of met een adres dat met https:// begint.';
const noMail =
  'haal het weg en link naar een pagina met het e-mailadres: [de contactpagina van het COA](https://www.coa.nl/nl/contact)';
const tooDeep: Refusal = say('De tekst is te diep genest.', 'gebruik ten hoogste een lijst in een lijst.');
const code: Refusal = say(
  'Hier staat code.',
  'haal haar weg; wilt u een accolade laten zien, schrijf dan &#123; of &#125;.',
);
const loose: Refusal = say(
  'Hier staat een losse verwijzing.',
  'zet het adres in de zin: [tekst](/adres/) of ![tekst](./foto.jpg).',
);
const loosePicture: Refusal = say(
  'Hier staat een losse verwijzing naar een foto.',
  'zet de naam van de foto in de zin: ![Een lesgroep aan tafel](./les.jpg)',
);
const footnote: Refusal = say(
  'Hier staat een voetnoot.',
  'zet de uitleg in de zin, of maak er een begrip van.',
);

const allowed = new Set(
  'root yaml paragraph heading text emphasis strong link list listItem blockquote break table tableRow tableCell image inlineCode'.split(
    ' ',
  ),
);

const refusals: Record<string, Refusal> = {
  mdxjsEsm: say('Hier staat code (import of export).', 'haal de regel weg: een tekst heeft geen code nodig.'),
  mdxFlowExpression: code,
  mdxTextExpression: code,
  code: say('Hier staat een blok code.', 'schrijf gewone tekst, zonder ``` of ~~~.'),
  html: say('Hier staat HTML.', 'schrijf het in Markdown.'),
  definition: loose,
  linkReference: loose,
  imageReference: loosePicture,
  footnoteReference: footnote,
  footnoteDefinition: footnote,
  delete: say('Hier staat doorgestreepte tekst.', 'haal de doorgestreepte woorden weg.'),
  thematicBreak: say('Hier staat een losse lijn.', 'maak een kop met ## als er iets nieuws begint.'),
};

function refusalOf({ type, checked }: Node): Refusal | undefined {
  if (typeof checked === 'boolean')
    return say('Hier staat een vakje om aan te vinken.', 'haal [ ] of [x] weg uit de lijst.');
  if (Object.hasOwn(refusals, type)) return refusals[type];
  return allowed.has(type) || type.startsWith('mdxJsx')
    ? undefined
    : say('Dit hoort niet in een tekst.', 'schrijf gewone tekst, een lijst of een tabel.');
}
