import { components, isComponent } from '../components.ts';
import type { Remark } from '../finding.ts';
import { atLine, type Rule } from '../rule.ts';
import type { Document } from '../read.ts';
import { deepest, lineOf, walk, type Node } from '../tree.ts';

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
  const at = (node: Node, message: string, mend: string) =>
    atLine(document as Document, lineOf(node), message, mend);
  for (const { node, ancestors } of walk(document.tree)) {
    if (ancestors.length > deepest) {
      yield at(node, 'De tekst is te diep genest.', 'gebruik ten hoogste een lijst in een lijst.');
      return;
    }
    const refusal = refusals[node.type];
    if (refusal) yield at(node, ...refusal);
    else if (node.type.startsWith('mdxJsx')) yield* ofElement(node, at);
    else if (!allowed.has(node.type))
      yield at(node, 'Dit hoort niet in een tekst.', 'schrijf gewone tekst, een lijst of een tabel.');
    if (node.url !== undefined && !isSafe(node.url, node.type))
      yield at(
        node,
        `Het adres “${node.url.slice(0, 40)}” mag hier niet.`,
        node.type === 'image'
          ? 'zet de foto in de map naast de tekst en schrijf ./foto.jpg'
          : 'gebruik een pagina van deze site (/partners/coa/) of een adres dat met https:// begint.',
      );
  }
}

const allowed = new Set([
  'root', 'yaml', 'paragraph', 'heading', 'text', 'emphasis', 'strong', 'link', 'list', 'listItem',
  'blockquote', 'break', 'table', 'tableRow', 'tableCell', 'image', 'inlineCode',
]); // prettier-ignore

const code = ['Hier staat code.', 'haal haar weg; wilt u een accolade laten zien, schrijf dan &#123; of &#125;.'] as const;

const refusals: Record<string, readonly [string, string]> = {
  mdxjsEsm: ['Hier staat code (import of export).', 'haal de regel weg: een tekst heeft geen code nodig.'],
  mdxFlowExpression: code,
  mdxTextExpression: code,
  code: ['Hier staat een blok code.', 'schrijf gewone tekst, zonder ``` of inspringing.'],
  html: ['Hier staat HTML.', 'schrijf het in Markdown.'],
  definition: ['Hier staat een losse verwijzing.', 'zet het adres in de zin: [tekst](/adres/).'],
  linkReference: ['Hier staat een losse verwijzing.', 'zet het adres in de zin: [tekst](/adres/).'],
  imageReference: ['Hier staat een losse verwijzing.', 'zet het adres erbij: ![tekst](./foto.jpg).'],
  footnoteReference: ['Hier staat een voetnoot.', 'zet de uitleg in de zin, of maak er een begrip van.'],
  footnoteDefinition: ['Hier staat een voetnoot.', 'zet de uitleg in de zin, of maak er een begrip van.'],
  delete: ['Hier staat doorgestreepte tekst.', 'haal de doorgestreepte woorden weg.'],
  thematicBreak: ['Hier staat een losse lijn.', 'maak een kop met ## als er iets nieuws begint.'],
};

/** HTML that may stand in a text, with its attributes. */
const elements: Record<string, readonly string[]> = {
  abbr: ['title'],
  bdi: ['dir', 'lang'],
  br: [],
  cite: [],
  q: [],
};

function* ofElement(
  node: Node,
  at: (node: Node, message: string, mend: string) => Remark,
): Generator<Remark> {
  const name = node.name ?? '';
  const properties = isComponent(name) ? components[name] : Object.hasOwn(elements, name) ? elements[name] : undefined;
  if (!properties) {
    yield at(
      node,
      `<${name}> mag niet in een tekst.`,
      `haal het weg, of gebruik een van deze: ${[...Object.keys(components), ...Object.keys(elements)].join(', ')}.`,
    );
    return;
  }
  for (const attribute of node.attributes ?? []) {
    const known = attribute.name !== undefined && properties.includes(attribute.name);
    if (known && attribute.type === 'mdxJsxAttribute' && isPlain(attribute.value)) continue;
    yield at(
      node,
      `“${attribute.name ?? '{…}'}” mag niet bij <${name}>.`,
      properties.length
        ? `gebruik alleen ${properties.join(', ')}, met gewone tekst tussen aanhalingstekens.`
        : `schrijf alleen <${name}>.`,
    );
  }
}

const isPlain = (value: unknown) => typeof value === 'string' && !/[<>{}]/.test(value);

/** Inside the site, or on another site over https; pictures only from beside the text. The tree has decoded entities. */
function isSafe(url: string, type: string): boolean {
  const bare = url.replace(/[\s\u0000-\u001F]/g, '');
  if (bare !== url) return false;
  if (type === 'image') return /^\.\/[\w-]+(?:\.[\w-]+)*$/.test(url);
  if (url.startsWith('#') || /^\/(?!\/)/.test(url)) return !url.includes('\\');
  return /^https:\/\/[a-z0-9]/i.test(url) || /^tel:\+?[0-9]+$/.test(url);
}
