import { say, short, type Refusal, type Remark } from '#/content/finding.ts';
import { atLine, type Rule } from '#/content/rule.ts';
import { saidIn } from '#/content/reading/said.ts';
import { attributeOf, componentsIn, lineOf, textOf, walk, type Node } from '#/content/reading/tree.ts';

/** No mark stands on a page as it was typed: one that was mistyped in a text, or any in a field that is plain text. */
export const markup: Rule = {
  name: 'markup',
  level: 'error',
  excusable: true,
  document: ({ tree, ...document }) => [
    ...inFields(document),
    ...(['Situation', 'Door'] as const)
      .flatMap((name) => componentsIn({ tree }, name))
      .flatMap((node) => inLabels(document, node)),
    ...Array.from(walk(tree))
      .filter(({ node }) => ['paragraph', 'heading', 'tableCell'].includes(node.type) || isLoose(node.type))
      .flatMap(({ node }) => {
        const text = textOf(isLoose(node.type) ? { type: 'line', children: ownText(node.children) } : node);
        const hit = firstOf(mistyped, text);
        if (!hit) return [];
        const line = lineOf(node) + text.slice(0, hit.index).split('\n').length - 1;
        return [atLine(document, line, hit.refusal)];
      }),
  ],
  corpus: ({ corpus: { data } }) => [data.outline, data.facts].flatMap(inFields),
};

/** The titles and names that components are given are plain text, as fields are. */
const inLabels = (file: { file: string }, node: Node): Remark[] =>
  ['title', 'name'].flatMap((attribute) => {
    const hit = firstOf(marks, attributeOf(node, attribute) ?? '');
    return hit ? [atLine(file, lineOf(node), hit.refusal)] : [];
  });

type Fields = Parameters<typeof saidIn>[0] & { file: string };

const inFields = (file: Fields): Remark[] =>
  saidIn(file)
    .filter(({ text }) => !/^(?:https?:\/\/|\/)\S*$/.test(text))
    .flatMap(({ text, lineAt }) => {
      const hit = firstOf(marks, text);
      return hit ? [atLine(file, lineAt(), hit.refusal)] : [];
    });

const isLoose = (type: string) => type === 'mdxJsxFlowElement';
const ownText = <T extends { type: string }>(children: T[] = []) =>
  children.filter(({ type }) => type === 'text');

interface Mark {
  pattern: RegExp;
  refusal: (found: string) => Refusal;
}

function firstOf(list: readonly Mark[], text: string): { index: number; refusal: Refusal } | undefined {
  for (const { pattern, refusal } of list) {
    const found = pattern.exec(text);
    if (found) return { index: found.index, refusal: refusal(short(found[0].trim(), 20)) };
  }
  return undefined;
}

const asTyped = (found: string) => `“${found}” komt zo op de pagina te staan.`;

/** What was meant as a mark, and is none: the reader sees the signs. */
const mistyped: readonly Mark[] = [
  {
    pattern: /^#(?:#{1,5}[^\s#]|\p{L})/mu,
    refusal: (found) => say(asTyped(found), 'zet een spatie tussen # en de kop: ## Mijn kop'),
  },
  { pattern: /^#{7,}/m, refusal: (found) => say(asTyped(found), 'schrijf een kop met ## of ###.') },
  {
    pattern: /^:::\s?\w*/m,
    refusal: (found) =>
      say(asTyped(found), 'zet de tekst tussen <Note> en </Note>, of haal de dubbele punten weg.'),
  },
  { pattern: /\[\^[^\]\s]{1,40}\]/, refusal: (found) => say(asTyped(found), 'zet de uitleg in de zin.') },
  {
    pattern: /\[\[|\]\]/,
    refusal: (found) => say(asTyped(found), 'schrijf een link zo: [wat het COA doet](/partners/coa/)'),
  },
  {
    pattern: /\]\s{0,3}\((?=[/#.]|https?:|www\.)/,
    refusal: () =>
      say(
        'Hier staat een link die er geen is.',
        'zet de haken tegen elkaar en sluit ze: [wat het COA doet](/partners/coa/)',
      ),
  },
  {
    pattern: /\][ \t]?\[/,
    refusal: () =>
      say(
        'Hier staat een link zonder adres.',
        'zet het adres achter de tekst: [wat het COA doet](/partners/coa/)',
      ),
  },
  {
    pattern: /^[-*](?=\p{L})/mu,
    refusal: () =>
      say('Deze regel is geen regel van een lijst.', 'zet een spatie achter het streepje: - een boot'),
  },
  {
    pattern: /^\d{1,2}[.)](?=\p{L})/mu,
    refusal: () =>
      say('Deze regel is geen regel van een lijst.', 'zet een spatie achter het nummer: 1. een boot'),
  },
  {
    pattern: /[•‣◦▪●■□➢\uF0B7\uF0A7]|^[·–—][ \t]/mu,
    refusal: (found) =>
      say(
        `“${found}” maakt hier geen lijst.`,
        'begin elke regel van de lijst met een streepje en een spatie: - een boot',
      ),
  },
  {
    pattern: /\S\t+\S/,
    refusal: () =>
      say(
        'Tussen deze woorden staat een tab: een lezer ziet er één spatie.',
        'schrijf een spatie. Was het een tabel, schrijf die dan met strepen: | Dag | Tijd | en daaronder | --- | --- |',
      ),
  },
  {
    pattern: /^\|[^\n]*\|[ \t]*$/m,
    refusal: () =>
      say(
        'Hier staat een tabel zonder koppen.',
        'zet onder de eerste regel van de tabel een regel als | --- | --- |',
      ),
  },
  {
    pattern: /\*\*|(?<![\p{L}\p{N}])__(?=\S)/u,
    refusal: (found) =>
      say(asTyped(found), 'zet de sterretjes tegen het woord aan, voor en achter: **woord**'),
  },
];

const plainly = 'schrijf het zonder opmaak: hier komt elk teken zo op de pagina.';

/** Marks of Markdown and HTML. */
const marks: readonly Mark[] = [
  /\*\*|(?<![\p{L}\p{N}])__(?=\S)/u,
  /(?<![\p{L}\p{N}*])[*_](?=[\p{L}\p{N}])[^*_\n]{1,200}[*_](?![\p{L}\p{N}*])/u,
  /\]\s?\(/,
  /\[\[|\]\]/,
  /<\/?[a-z!][^<>]{0,100}>/i,
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,20}\d{0,2});/i,
  /`|[{}]/,
  /^#{1,6}\s/,
].map((pattern) => ({ pattern, refusal: (found) => say(`Hier staat opmaak: “${found}”.`, plainly) }));
