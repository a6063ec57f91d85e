import { idPattern } from '#/content/schemas/common.ts';
import { components, isComponent, label } from '#/content/schemas/components.ts';
import { say, short, type Refusal } from './finding.ts';
import type { Node } from '#/content/reading/tree.ts';

/** HTML that may stand in a text, and what each of its attributes may say. */
const elements: Record<string, Readonly<Record<string, RegExp>>> = {
  abbr: { title: /^[^<>{}]+$/ },
  bdi: { dir: /^(?:ltr|rtl|auto)$/, lang: /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/ },
  br: {},
  cite: {},
  q: {},
};

/** What is wrong with a tag in a text: one that may not stand there, or one that says more than it may. */
export function* elementProblems(node: Node): Generator<Refusal> {
  const name = node.name ?? '';
  const properties = propertiesOf(name);
  if (!properties) {
    const known = [...Object.keys(components), ...Object.keys(elements)].join(', ');
    yield say(
      `<${short(name)}> mag niet in een tekst.`,
      instead.get(name.toLowerCase()) ?? `haal het weg, of gebruik een van deze: ${known}.`,
    );
    return;
  }
  const seen = new Set<string>();
  for (const { type, name: attribute = '{…}', value } of node.attributes ?? []) {
    const form = Object.hasOwn(properties, attribute) ? properties[attribute] : undefined;
    const isPlain = type === 'mdxJsxAttribute' && typeof value === 'string' && form?.test(value);
    if (isPlain && !seen.has(attribute)) seen.add(attribute);
    else
      yield say(
        `“${short(attribute)}” mag zo niet bij <${name}>.`,
        (form && typeof value === 'string' && !seen.has(attribute) ? mends.get(form) : undefined) ??
          onlyThese(name, Object.keys(properties)),
      );
  }
  if (name === 'br' && node.children?.length) yield say('<br> heeft een tekst in zich.', 'schrijf <br/>.');
  const isEmpty = (node.children ?? []).every(({ type, value }) => type === 'text' && !value?.trim());
  if (name !== 'br' && isEmpty) yield say(`<${name}> is leeg.`, `zet er tekst in: <${name}>…</${name}>`);
}

/** What to write for tags that come along when somebody pastes a page or a text of a word processor. */
const instead = new Map(
  (
    [
      ['b strong', 'schrijf **vet** met sterretjes, zonder <b>.'],
      ['i em', 'schrijf *schuin* met één sterretje, zonder <i>.'],
      ['a', 'schrijf een link zo: [de website van het COA](https://www.coa.nl)'],
      ['ul ol li', 'begin elke regel van de lijst met een streepje en een spatie: - een fiets'],
      ['h1 h2 h3 h4 h5 h6', 'schrijf de kop zo: ## Mijn kop'],
      [
        'table thead tbody tfoot tr td th caption',
        'schrijf de tabel met strepen: | Dag | Tijd | en daaronder | --- | --- |',
      ],
      ['img picture figure figcaption', 'zet de foto in de tekst: ![Een lesgroep aan tafel](./les.jpg)'],
      ['p div span font center section article o:p u s', 'haal het weg. Een lege regel begint een alinea.'],
      ['hr', 'haal het weg, of schrijf een kop: ## Mijn kop'],
      ['blockquote', 'begin de regel met > en een spatie: > Wat iemand zei.'],
    ] as const
  ).flatMap(([names, mend]) => names.split(' ').map((name) => [name, mend] as const)),
);

function propertiesOf(name: string): Readonly<Record<string, RegExp>> | undefined {
  if (isComponent(name)) return components[name];
  return Object.hasOwn(elements, name) ? elements[name] : undefined;
}

/** How to write what has a form of its own. */
const mends = new Map([
  [idPattern, 'schrijf een naam met kleine letters, cijfers en streepjes: nog-in-de-opvang'],
  [label, 'schrijf gewone woorden, zonder < > { en }, in ten hoogste 110 tekens.'],
]);

const onlyThese = (name: string, properties: readonly string[]): string =>
  properties.length
    ? `gebruik alleen ${properties.join(' en ')}, elk een keer, met gewone tekst tussen aanhalingstekens.`
    : `schrijf alleen <${name}>, zonder iets erachter.`;
