import type { MdastNode } from 'satteri';
import { once } from './once.ts';
import type { ComponentName } from '#/content/schemas/components.ts';

/** A node of a text's tree, loosely: what the rules look at. */
export interface Node {
  type: string;
  value?: string;
  url?: string;
  title?: string | null;
  alt?: string | null;
  depth?: number;
  checked?: boolean | null;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number } };
}

/** How deep a text may nest: a list in a list in a quotation is six. */
export const deepest = 40;

/** Every node with its ancestors, top down, in the order of the text. Does not recurse, so depth cannot break it. */
export function* walk(root: MdastNode | Node): Generator<{ node: Node; ancestors: Node[] }> {
  const stack: { node: Node; ancestors: Node[] }[] = [{ node: root as Node, ancestors: [] }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    yield step;
    if (step.ancestors.length > deepest) continue;
    const ancestors = [...step.ancestors, step.node];
    for (const child of (step.node.children ?? []).toReversed()) stack.push({ node: child, ancestors });
  }
}

/** All nodes of one kind. */
export const nodesOf = (root: MdastNode | Node, type: string): Node[] =>
  allIn(root).filter((node) => node.type === type);

/** The components of a name in a text. */
export const componentsIn = ({ tree }: { tree: MdastNode | Node }, name: ComponentName): Node[] =>
  allIn(tree).filter((node) => isNamed(node, name));

/** Every node of a tree, which no rule changes, and nearly every rule asks for. */
const allIn = once((root: MdastNode | Node): readonly Node[] => Array.from(walk(root), ({ node }) => node));

/** Whether a node is a component of a name. */
export const isNamed = ({ type, name: own }: Node, name: ComponentName): boolean =>
  type.startsWith('mdxJsx') && own === name;

/** What an attribute of a component says, where it is plain text. */
export function attributeOf({ attributes }: Node, name: string): string | undefined {
  const value = attributes?.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The words a reader sees in a node; where the text has a new line, so has this, and `<br/>` parts words. */
export function textOf(root: MdastNode | Node, lineBreak = ' '): string {
  let text = '';
  for (const { node } of walk(root)) {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value ?? '';
    if (node.type === 'break') text += '\n';
    if (node.type.startsWith('mdxJsx') && node.name === 'br') text += lineBreak;
    if (node.type === 'image') text += node.alt ?? '';
  }
  return text;
}

/** The line a node starts on. */
export const lineOf = (node: Node): number => node.position?.start.line ?? 1;
