import type { MdastNode } from 'satteri';

/** A node of a text's tree, loosely: what the rules look at. */
export interface Node {
  type: string;
  value?: string;
  url?: string;
  alt?: string | null;
  depth?: number;
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
    for (const child of (step.node.children ?? []).toReversed())
      stack.push({ node: child, ancestors });
  }
}

/** The words a reader sees in a node. */
export function textOf(root: Node): string {
  let text = '';
  for (const { node } of walk(root)) {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value ?? '';
    if (node.type === 'break') text += ' ';
    if (node.type === 'image') text += node.alt ?? '';
  }
  return text;
}

/** The line a node starts on. */
export const lineOf = (node: Node): number => node.position?.start.line ?? 1;

/** A piece of running text and the line it starts on. */
export interface Block {
  line: number;
  text: string;
}

/** The paragraphs, list items and cells of a text, without its headings. */
export function blocksOf(root: MdastNode | Node): Block[] {
  const blocks: Block[] = [];
  for (const { node, ancestors } of walk(root)) {
    const holds = node.type === 'paragraph' || node.type === 'tableCell' || isLooseText(node, ancestors);
    if (!holds) continue;
    const text = textOf(node).replace(/\s+/g, ' ').trim();
    if (text) blocks.push({ line: lineOf(node), text });
  }
  return blocks;
}

/** Text that stands in a component without a paragraph around it: `<Show>Ik zoek …</Show>`. */
function isLooseText(node: Node, ancestors: Node[]): boolean {
  return (
    node.type === 'mdxJsxFlowElement' &&
    !ancestors.some(({ type }) => type === 'paragraph') &&
    (node.children ?? []).some(({ type }) => type === 'text')
  );
}
