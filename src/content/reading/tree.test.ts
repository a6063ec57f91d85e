import { expect, test } from 'vitest';
import { mdxToMdast } from 'satteri';
import { attributeOf, componentsIn, deepest, lineOf, nodesOf, textOf, walk, type Node } from './tree.ts';

test('nodes come top down, in the order of the text, with all above them', () => {
  const tree = mdxToMdast('Een *boot*.\n\n- hout\n');
  const steps = Array.from(
    walk(tree),
    ({ node, ancestors }) => `${ancestors.map(({ type }) => type).join('/')}/${node.type}`,
  );
  expect(steps).toEqual([
    '/root',
    'root/paragraph',
    'root/paragraph/text',
    'root/paragraph/emphasis',
    'root/paragraph/emphasis/text',
    'root/paragraph/text',
    'root/list',
    'root/list/listItem',
    'root/list/listItem/paragraph',
    'root/list/listItem/paragraph/text',
  ]);
});

test('a tree deeper than any text is not walked to its end', () => {
  let tree: Node = { type: 'text', value: 'diep' };
  for (let depth = 0; depth < 100_000; depth++) tree = { type: 'blockquote', children: [tree] };
  expect([...walk(tree)]).toHaveLength(deepest + 2);
});

test('text is what a reader sees, with its line breaks', () => {
  const tree = mdxToMdast('De **boot** `A1` &amp; een\nvlot.\\\nKlaar ![foto](./a.jpg) [kade](/x/)');
  expect(textOf(tree)).toBe('De boot A1 & een\nvlot.\nKlaar foto kade');
});

test('nodes of a kind are found at any depth, with their lines', () => {
  const links = nodesOf(mdxToMdast('> - [a](/a/)\n\n[b](/b/)'), 'link');
  expect(links.map((link) => [link.url, lineOf(link)])).toEqual([
    ['/a/', 1],
    ['/b/', 3],
  ]);
});

test('components are found by name, in a sentence and on their own, with what their attributes say', () => {
  const tree = mdxToMdast(
    '<Door to="a" name="B">C</Door>\n\n- d <Door to>E</Door>\n\n<Note>F</Note>\n\nDoor',
  );
  expect(
    componentsIn({ tree }, 'Door').map((node) => [attributeOf(node, 'to'), attributeOf(node, 'name')]),
  ).toEqual([
    ['a', 'B'],
    [undefined, undefined],
  ]);
  expect(componentsIn({ tree }, 'Situation')).toEqual([]);
});

test('a line break of HTML parts words, but not in an anchor', () => {
  const tree = mdxToMdast('klik<br/>hier');
  expect(textOf(tree)).toBe('klik hier');
  expect(textOf(tree, '')).toBe('klikhier');
});
