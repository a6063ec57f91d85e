import { describe, expect, test } from 'vitest';
import { failed } from './parse.ts';
import { parseYaml } from './yaml.ts';

const read = (source: string) => {
  const fields = parseYaml(source, 1);
  if (failed(fields)) throw new Error(fields[0]?.message);
  return fields;
};

describe('lines, counted from the top of the file', () => {
  const { lineOf } = read('title: A\nconsent:\n  basis: form\n  until: 2026-01-01\nlist:\n  - a\n  - b: c\n');

  test.each([
    [['title'], 2],
    [['consent', 'until'], 5],
    [['list', 1], 8],
    [['list', 1, 'b'], 8],
    [['consent', 'missing'], 3],
    [['list', 7], 6],
    [['missing'], 1],
    [['missing', 'deeper'], 1],
    [[], 1],
  ])('%j stands on line %i', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });
});

test('values are what they look like', () => {
  expect(read("a: 2026-11-23\nb: '2.10'\nc: 3\nd: yes\ne: |\n  f\n  g\n").data).toEqual({
    a: '2026-11-23',
    b: '2.10',
    c: 3,
    d: 'yes',
    e: 'f\ng\n',
  });
});

test('nothing at all is no field at all', () => {
  expect(read('').data).toEqual({});
  expect(read('# niets\n').data).toEqual({});
});

describe('refused, on its line', () => {
  test.each([
    ['a tab before a field', 'a:\n\tb: 1', 3, 'een tab'],
    ['a tab between quotes', 'a: "b\tc"', 2, 'een tab'],
    ['a field twice', 'a: 1\nb: 2\na: 3', 4, 'twee keer'],
    ['a field twice in a field', 'a:\n  b: 1\n  b: 2', 4, 'twee keer'],
    ['an anchor', 'a: 1\nb: &x 2', 3, 'verwijzing of een soortnaam'],
    ['an anchor on a list', 'b: &x [1]', 2, 'verwijzing of een soortnaam'],
    ['an alias', 'a: &x 1\nb: *x', 2, 'verwijzing of een soortnaam'],
    ['a tag', 'a: !!str 1', 2, 'verwijzing of een soortnaam'],
    ['a second document', 'a: 1\n--- \nb: 2', 3, '---'],
    ['a document that begins', '---\na: 1', 2, '---'],
    ['a directive', '%YAML 1.1\n---\na: 1', 2, '%'],
    ['a merge', '<<: { a: 1 }', 2, 'zonder gewone naam'],
    ['no name', ': 1', 2, 'zonder gewone naam'],
    ['a name that is null', '~: 1', 2, 'zonder gewone naam'],
    ['a name that is a list', '[a]: 1', 2, 'zonder gewone naam'],
    ['a list', '- a', 2, 'geen lijst van velden'],
    ['a word', 'a', 2, 'geen lijst van velden'],
    ['a colon without quotes', 'a: b: c', 2, 'niet te lezen'],
    ['a list that does not end', 'a: [b\nc: 1', 2, 'niet te lezen'],
    ['lists in lists', `a: ${'['.repeat(5000)}`, 2, 'te diep genest'],
    ['a day that is none', 'a: 2026-02-30', 2, 'geen bestaande dag'],
    ['a moment', 'a: 2026-02-03T10:00:00Z', 2, 'geen bestaande dag'],
    ['a moment in a list', 'a:\n  - 2026-2-3 10:00:00', 3, 'geen bestaande dag'],
    ['a binary number', 'a: 0b11', 2, 'ook als getal te lezen'],
  ])('%s', (_name, source, line, message) => {
    expect(parseYaml(source, 1)).toMatchObject([
      { line, message: expect.stringContaining(message) as string },
    ]);
  });
});

test('the first problem is told, not all that follow from it', () => {
  expect(parseYaml('a: &x 1\n\tb: *x\na: 1', 0)).toHaveLength(1);
});

test.each(['a: boot #1', 'a:\n  - boot # een', 'a: [b, c # d\n  ]', 'a: boot \t#1'.replace('\t', ' ')])(
  '%j is cut off',
  (source) => {
    expect(parseYaml(source, 0)).toMatchObject([
      { message: expect.stringContaining('begint # een opmerking') as string },
    ]);
  },
);

test.each([
  'a: "boot #1"',
  'a: boot#1',
  'a: 3 # drie',
  'a: 2026-01-01 # nagelezen',
  '# een\na: b\n# twee',
  'a: [b] # c',
])('%j is not cut off', (source) => {
  expect(parseYaml(source, 0)).toHaveProperty('data');
});

test.each(['-0x1', '+0x1', '-0o7', '0b1', '1_000', '-0b1', '1_0.5'])('%s is a number to Astro', (value) => {
  expect(parseYaml(`a: ${value}`, 0)).toMatchObject([
    { message: expect.stringContaining('ook als getal') as string },
  ]);
});

test.each(['2.2.1', '2.2.1-a', '1.1', '0', 'x_1', '.'])('%s is as it is', (value) => {
  expect(parseYaml(`a: ${value}`, 0)).toHaveProperty('data');
});
