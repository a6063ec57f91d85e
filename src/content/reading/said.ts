import type { MdastNode } from 'satteri';
import { once } from './once.ts';
import { lineOf, walk, type Node } from './tree.ts';
import type { Fields } from './yaml.ts';

/** A string as a program will see it: escapes and entities are decoded by now. */
export interface Said {
  text: string;
  /** Its line, which costs a search and is seldom asked for. */
  lineAt: () => number;
}

/** Every string of a file, seen by readers or not: fields, items, text, addresses, attributes. */
export const saidIn = once((file: Fields & { tree?: MdastNode }): readonly Said[] => {
  const fields: Said[] = [];
  const visit = (value: unknown, path: PropertyKey[]) => {
    if (typeof value === 'string') fields.push({ text: value, lineAt: () => file.lineOf(path) });
    else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value))
        visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit(file.data, []);
  return [...fields, ...(file.tree ? Array.from(walk(file.tree), ({ node }) => saidBy(node)).flat() : [])];
});

function saidBy(node: Node): Said[] {
  const attributes = node.attributes?.map(({ value }) => value) ?? [];
  return [node.value, node.url, node.title, node.alt, ...attributes].flatMap((text) =>
    typeof text === 'string' ? [{ text, lineAt: () => lineOf(node) }] : [],
  );
}
