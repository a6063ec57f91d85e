import { once } from './once.ts';
import type { Document } from './read.ts';
import type { ComponentName } from '#/content/schemas/components.ts';
import { saidFields } from '#/content/schemas/index.ts';
import { valuesAt } from '#/content/schemas/marked.ts';
import { attributeOf, componentsIn, isNamed, lineOf, nodesOf, textOf, walk, type Node } from './tree.ts';

/** A piece of running text. */
export interface Block {
  /** As one line. */
  text: string;
  /** The line in the file of a place in the text. */
  lineAt: (index: number) => number;
}

type Source = Pick<Document, 'data' | 'lineOf' | 'tree'>;

/** All running prose of a text, the front matter's first: what is read as sentences. */
export const proseOf = once((document: Source): readonly Block[] => [
  ...fieldsOf(document, ['summary', 'task', 'status']),
  ...blocksOf(document.tree),
]);

/** The prose in which a page speaks. What a reader says at a desk, in a sentence to show, is the reader’s own. */
export const ownProseOf = once((document: Source): readonly Block[] => {
  const keyOf = ({ text, lineAt }: Block) => `${String(lineAt(0))} ${text}`;
  const shown = new Set(componentsIn(document, 'Show').flatMap(blocksOf).map(keyOf));
  return proseOf(document).filter((block) => !shown.has(keyOf(block)));
});

/** All that a reader reads of a text: its prose, titles, labels, headings, situations and names of doors. */
export const wordsIn = once((document: Source): readonly Block[] => [
  ...fieldsOf(document, ['title', 'label', 'role', 'unsaid']),
  ...proseOf(document),
  ...changesOf(document),
  ...nodesOf(document.tree, 'heading').map(blockOf),
  ...attributesOf(document, 'Situation', 'title'),
  ...attributesOf(document, 'Door', 'name'),
]);

/** All that a text says in its own language: without sentences to show, and words that say which language they are in. */
export const saidOf = once((document: Document): readonly Block[] => {
  const tree = withoutForeign(document.tree as Node);
  return [
    ...fieldsOf(document, saidFields(document.collection)),
    ...blocksOf(tree),
    ...nodesOf(tree, 'heading').map(blockOf),
    ...attributesOf(document, 'Situation', 'title'),
    ...attributesOf(document, 'Door', 'name'),
    ...attributesOf(document, 'Show', 'means'),
  ];
});

/** Names of websites say nothing in a language. */
const host = /(?<![\p{L}\p{N}])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{Ll}{2,}(?![\p{L}\p{N}])/gu;

/** A name, with and without what stands in brackets behind it. */
export const waysToSay = (name: string): string[] => [name, name.replace(/ \([^()]*\)$/, '')];

/** A text with spaces in place of names, with or without what they have in brackets, and of websites: what is left is said in a language of its own. */
export const withoutNames = (text: string, names: readonly string[]): string =>
  names
    .flatMap(waysToSay)
    .filter((name) => text.includes(name))
    .reduce((left, name) => left.replaceAll(name, blank), text)
    .replace(host, blank);

const blank = (found: string) => ' '.repeat(found.length);

/** A tree without what is in another language. */
const withoutForeign = (node: Node): Node => ({
  ...node,
  ...(node.children && { children: node.children.filter((child) => !isForeign(child)).map(withoutForeign) }),
});

const isForeign = (node: Node): boolean =>
  isNamed(node, 'Show') || (node.name === 'bdi' && attributeOf(node, 'lang') !== undefined);

/**
 * The line of the last heading of a text, below which a page of help says what is not known. Where readers still find
 * what to do below it, there is no such place.
 */
export function closingLineOf({ tree }: Pick<Document, 'tree'>): number {
  const blocks = (tree as Node).children ?? [];
  const last = blocks.findLastIndex(({ type }) => type === 'heading');
  const heading = blocks[last];
  const isClosing = !blocks
    .slice(last + 1)
    .some((block) =>
      partNames.some((name) => Array.from(walk(block)).some(({ node }) => isNamed(node, name))),
    );
  return heading && isClosing ? lineOf(heading) : Infinity;
}

/** What tells readers of a page of help what to do. */
const partNames = ['Today', 'Door', 'Situation'] as const;

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

const changesOf = ({ data, lineOf: lineOfField }: Source): Block[] =>
  valuesAt(data, ['changes', 'what']).flatMap(({ value, path }) =>
    typeof value === 'string' ? [{ text: oneLine(value), lineAt: () => lineOfField(path) }] : [],
  );

const attributesOf = (document: Source, component: ComponentName, attribute: string): Block[] =>
  componentsIn(document, component).flatMap((node) => {
    const text = attributeOf(node, attribute);
    return text === undefined ? [] : [{ text: oneLine(text), lineAt: () => lineOf(node) }];
  });

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
