import type { MdastNode } from 'satteri';
import { lineOf, walk, type Node } from './tree.ts';
import type { Fields } from './yaml.ts';

/** A string as a program will see it: escapes and entities are decoded by now. */
export interface Said {
  text: string;
  /** Its line, which costs a search and is seldom asked for. */
  lineAt: () => number;
}

/** Every string of a file, seen by readers or not: fields, items, text, addresses, attributes. */
export function saidIn(file: Fields & { tree?: MdastNode }): Said[] {
  const said = listed.get(file) ?? saidNow(file);
  listed.set(file, said);
  return said;
}

/** The strings of a file that was read, which no rule changes, and every rule about safety asks for. */
const listed = new WeakMap<Fields, Said[]>();

function saidNow(file: Fields & { tree?: MdastNode }): Said[] {
  const fields: Said[] = [];
  const visit = (value: unknown, path: PropertyKey[]) => {
    if (typeof value === 'string') fields.push({ text: value, lineAt: () => file.lineOf(path) });
    else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value))
        visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit(file.data, []);
  return [...fields, ...(file.tree ? Array.from(walk(file.tree), ({ node }) => saidBy(node)).flat() : [])];
}

function saidBy(node: Node): Said[] {
  const attributes = node.attributes?.map(({ value }) => value) ?? [];
  return [node.value, node.url, node.title, node.alt, ...attributes].flatMap((text) =>
    typeof text === 'string' ? [{ text, lineAt: () => lineOf(node) }] : [],
  );
}
