import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type Range,
  type YAMLMap,
} from 'yaml';
import { failed } from '#/content/reading/parse.ts';
import { parseYaml } from '#/content/reading/yaml.ts';
import { isGroup, type Path, type Value } from './change.ts';
import { inTheFile, Refused } from './refused.ts';

/** YAML as it stands in a file, with what it says and where each piece of it stands. */
export interface Head {
  source: string;
  yaml: Document.Parsed;
  data: Value;
}

/** Reads YAML with the place of each of its pieces; throws where it cannot be read without doubt. */
export function readHead(source: string): Head {
  const yaml = parseDocument(source, { keepSourceTokens: true, version: '1.2', strict: true });
  if (yaml.errors.length) throw new Refused(...whyUnread(source));
  const { contents } = yaml as { contents: unknown };
  if (contents !== null && !isMap(contents) && !(isScalar(contents) && contents.value === null))
    throw new Refused('In de kop van dit bestand staat geen lijst van velden.', inTheFile);
  try {
    const data: unknown = yaml.toJS({ maxAliasCount: 20 });
    return { source, yaml, data: isGroup(data) ? data : {} };
  } catch {
    throw new Refused('De kop van dit bestand verwijst te vaak naar zichzelf.', inTheFile);
  }
}

/** Whether the check of the site reads these fields. */
export const isRead = (source: string): boolean => !failed(parseYaml(source.replaceAll('\r\n', '\n'), 1));

function whyUnread(source: string): [message: string, mend: string] {
  const read = parseYaml(source.replaceAll('\r\n', '\n'), 1);
  const [first] = failed(read) ? read : [];
  return [
    `De kop van dit bestand is niet te lezen${first?.line ? ` (regel ${first.line})` : ''}.`,
    first ? `${first.message} Zo kan het: ${first.mend}` : inTheFile,
  ];
}

/** The fields of a map, each with its value. */
export type Fields = YAMLMap<Node, Node | null>;

/** A field as it stands in a map. */
export type Field = Pair<Node, Node | null>;

/** The node at a path; refuses one that another place of the file refers to, or that refers to another. */
export function nodeAt({ yaml }: Head, path: Path): Node | undefined {
  let node: unknown = yaml.contents;
  refuseReference(node, false);
  for (const step of path) {
    if (isMap(node)) node = fieldOf(node as Fields, step)?.value;
    else if (isSeq(node)) node = node.items[Number(step)];
    else return undefined;
    refuseReference(node, false);
  }
  if (path.length) refuseReference(node, true);
  return isNode(node) ? node : undefined;
}

/** A field of a map by its name. */
export const fieldOf = (map: Fields, name: string | number): Field | undefined =>
  map.items.find(({ key }) => isScalar(key) && String(key.value) === String(name));

function refuseReference(node: unknown, within: boolean): void {
  const refuse = (each: unknown) => {
    if (isAlias(each) || (isNode(each) && 'anchor' in each && each.anchor) || (isNode(each) && each.tag))
      throw new Refused(
        'Dit veld hangt met & of *, of met een soortnaam (!), aan iets anders vast.',
        inTheFile,
      );
  };
  // A tag that the parser fills in by itself stands nowhere.
  refuse(node);
  if (within && isCollection(node))
    visit(node, {
      Node: (_key, each) => {
        refuse(each);
      },
    });
}

/** Where a node begins and ends. */
export const rangeOf = (node: Node): Range => node.range ?? [0, 0, 0];

/** Where the last letter of a node stands: what follows may be a remark, or other fields. */
export function endOf(node: Node): number {
  const isFlow = isCollection(node) && node.flow;
  if (!isCollection(node) || isFlow) return rangeOf(node)[1];
  const last: unknown = node.items.at(-1);
  if (isPair(last)) return endOfField(last as Field);
  return isNode(last) ? Math.max(endOf(last), rangeOf(last)[0]) : rangeOf(node)[1];
}

/** Where the last letter of a field stands; of one without a value its colon. */
export function endOfField(field: Field): number {
  const { value } = field;
  return value && rangeOf(value)[1] > rangeOf(value)[0] ? endOf(value) : colonOf(field) + 1;
}

/** Where the colon of a field stands. */
export function colonOf({ key, srcToken }: Field): number {
  const sep = (srcToken as { sep?: { type: string; offset: number }[] } | undefined)?.sep;
  return sep?.find(({ type }) => type === 'map-value-ind')?.offset ?? rangeOf(key)[1];
}

/** Where the line of a place begins. */
export const lineStart = (source: string, at: number): number => source.lastIndexOf('\n', at - 1) + 1;

/** Where the line after a place begins; a block of text ends with its own line. */
export function nextLine(source: string, at: number): number {
  if (at > 0 && source[at - 1] === '\n') return at;
  const end = source.indexOf('\n', at);
  return end < 0 ? source.length : end + 1;
}

/** How many letters stand before a place on its line. */
export const columnOf = (source: string, at: number): number => at - lineStart(source, at);
