import { describe, expect, test } from 'vitest';
import { parseBody } from './body.ts';
import { failed } from './parse.ts';
import { nodesOf, textOf } from './tree.ts';

test('a text becomes a tree whose lines count from the top of the file', () => {
  const tree = parseBody('Een boot.\n\n## Kop\n', 9);
  if (failed(tree)) throw new Error('it failed');
  expect(nodesOf(tree, 'heading').map((node) => [textOf(node), node.position?.start.line])).toEqual([
    ['Kop', 11],
  ]);
});

test('what looks like a second front matter is text', () => {
  const tree = parseBody('---\nlayout: x\n---\n', 4);
  if (failed(tree)) throw new Error('it failed');
  expect(nodesOf(tree, 'yaml')).toEqual([]);
});

describe('code does not reach the parser', () => {
  test.each([
    ['an import', 'import x from "y"', 5],
    ['an export after text', 'Een boot.\n\nexport const x = 1', 7],
    ['an export of everything', 'export*from "x"', 5],
    ['an expression', 'Een {boot}.', 5],
    ['an expression in code', 'Een `{boot}`.', 5],
    ['brackets enough to bring the parser down', `{${'['.repeat(90_000)}`, 5],
    ['signs enough to bring the parser down', `export default ${'!'.repeat(90_000)}1`, 5],
    ['quotations enough to keep it busy', '>'.repeat(90_000), 5],
    ['lists enough to keep it busy', '1. - * + '.repeat(10_000), 5],
  ])('%s', (_name, body, line) => {
    expect(parseBody(body, 5)).toMatchObject([{ rule: 'prose-only', line }]);
  });

  test('every line of it is named', () => {
    expect(parseBody('{a}\n\n{b}\n', 1)).toMatchObject([{ line: 1 }, { line: 3 }]);
  });

  test.each([
    ['words that begin like it', 'Importeren is werk.\n\nimporteur en exporteur\n'],
    ['a long line below a heading', `Kop\n${'-'.repeat(80)}\n`],
    ['a table', '| a |\n| - |\n'],
  ])('%s are prose', (_name, body) => {
    expect(failed(parseBody(body, 1))).toBe(false);
  });
});

describe('what the parser cannot read is said in Dutch', () => {
  test.each([
    ['<!-- a -->', 'opmerking van HTML'],
    ['Zie <https://a.example>.', 'adres tussen < en >'],
    ['Mail <a@b.example>.', 'adres tussen < en >'],
    ['Een<br>boot.', '<br> die niet sluit'],
    ['<Note>Let op.', '<Note> begint en sluit niet'],
    ['Let op.</Note>', '</Note> iets dat niet begon'],
    ['1<2', '< waarmee code begint'],
    ['<abbr title="a', '< waarmee code begint'],
  ])('%s', (body, message) => {
    expect(parseBody(`Een boot.\n\n${body}\n`, 10)).toMatchObject([
      {
        line: 12,
        message: expect.stringContaining(message) as string,
        mend: expect.stringMatching(/\p{L}/u) as string,
      },
    ]);
  });
});

test.each([
  ['<', 2000],
  ['<q>a</q>', 1000],
  ['a_', 5000],
  ['*a*', 2500],
  ['a`~', 2500],
  ['# a\n', 10_000],
  ['[]', 5000],
])('more of “%s” than the parser can look back over does not reach it', (unit, most) => {
  const found = parseBody(`Een.\n${unit.repeat(most + 1)}\n`, 7);
  expect(found).toMatchObject([{ rule: 'readable', message: expect.stringContaining('meer dan') as string }]);
});

test('as much as it can, it reads', () => {
  expect(parseBody(`${'<q>a</q> '.repeat(1000)}\n`, 7)).toHaveProperty('children');
  expect(parseBody(`${'a_ '.repeat(5000)}\n`, 7)).toHaveProperty('children');
});

test('the line is that on which there are too many', () => {
  expect(parseBody(`Een.\n\n${'a_'.repeat(5001)}`, 7)).toMatchObject([{ line: 9 }]);
});
