import type { Document } from './read.ts';
import { attributeOf, componentsIn, lineOf, nodesOf, textOf, walk, type Node } from './tree.ts';

/** A piece of running text. */
export interface Block {
  /** As one line. */
  text: string;
  /** The line in the file of a place in the text. */
  lineAt: (index: number) => number;
}

type Source = Pick<Document, 'data' | 'lineOf' | 'tree'>;

/** All running prose of a text, the front matter's first: what is read as sentences. */
export const proseOf = (document: Source): Block[] => [
  ...fieldsOf(document, ['summary', 'task', 'status']),
  ...blocksOf(document.tree),
];

/** All that a reader reads of a text: its prose, titles, labels, headings, situations. */
export const wordsIn = (document: Source): Block[] => [
  ...fieldsOf(document, ['title', 'label', 'role']),
  ...proseOf(document),
  ...nodesOf(document.tree, 'heading').map(blockOf),
  ...componentsIn(document, 'Situation').flatMap((node) => {
    const text = attributeOf(node, 'title');
    return text === undefined ? [] : [{ text: oneLine(text), lineAt: () => lineOf(node) }];
  }),
];

/** The paragraphs, list items and cells of a text, without its headings. */
export function blocksOf(tree: Document['tree'] | Node): Block[] {
  return Array.from(walk(tree))
    .filter(
      ({ node, ancestors }) =>
        node.type === 'paragraph' || node.type === 'tableCell' || isLooseText(node, ancestors),
    )
    .map(({ node }) => blockOf(node))
    .filter(({ text }) => text.trim());
}

function fieldsOf({ data, lineOf: lineOfField }: Source, fields: readonly string[]): Block[] {
  return fields.flatMap((field) => {
    const text = data[field];
    return typeof text === 'string' ? [{ text: oneLine(text), lineAt: () => lineOfField([field]) }] : [];
  });
}

function blockOf(node: Node): Block {
  const written = textOf(node);
  return {
    text: oneLine(written),
    lineAt: (index) => lineOf(node) + written.slice(0, index).split('\n').length - 1,
  };
}

/** Character for character, so that places stay where they are. */
const oneLine = (text: string) => text.replace(/\s/g, ' ');

/** Text that stands in a component without a paragraph around it: `<Show>Ik zoek …</Show>`, also when all is bold. */
function isLooseText(node: Node, ancestors: Node[]): boolean {
  return (
    node.type === 'mdxJsxFlowElement' &&
    !ancestors.some(({ type }) => type === 'paragraph') &&
    (node.children ?? []).some(({ type }) => inline.has(type))
  );
}

const inline = new Set('text emphasis strong link inlineCode break image mdxJsxTextElement'.split(' '));
