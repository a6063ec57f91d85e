import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { cells } from './cells.ts';

const inPartner = (fields: string) =>
  look(cells, { 'content/nl/partners/a.mdx': text('', `title: A\n${fields}`) });

test.each([
  ['=', '"=1+1"'],
  ['+', '+31 24 123 45 67'],
  ['-', '"-1"'],
  ['@', '"@SUM(A1)"'],
  ['a tab', '"\\tA"'],
  ['a carriage return', '"\\rA"'],
  ['＝', '"＝1+1"'],
])('a value that begins with %s would run in a spreadsheet', (_sign, value) => {
  expect(inPartner(`phone: ${value}`)).toMatchObject([
    {
      file: 'content/nl/partners/a.mdx',
      line: 3,
      message: expect.stringContaining('waarmee een rekenblad gaat rekenen') as string,
      mend: expect.stringContaining('met 00 in plaats van +') as string,
    },
  ]);
});

test('so it is in a list, in a group of fields, in the outline and in the facts', () => {
  const found = look(cells, {
    'content/nl/terms/a.mdx': text('', 'title: A\naliases: [b, "=c"]'),
    'content/nl/outline.yaml': 'paragraphs:\n  - claims:\n      - says: "@a"\n',
    'content/nl/facts.yaml': 'facts:\n  - says: "-a"\n',
  });
  expect(found.map(({ file, line }) => `${file}:${String(line)}`)).toEqual([
    'content/nl/terms/a.mdx:3',
    'content/nl/outline.yaml:3',
    'content/nl/facts.yaml:2',
  ]);
});

test('a straight line would cut a value in two', () => {
  expect(inPartner('summary: A | B')).toMatchObject([
    { line: 3, mend: 'schrijf een komma, of een ander teken.' },
  ]);
});

test.each([
  'summary: A = B, of -1',
  'phone: 14 024',
  'keywords: ["=a", "b|c"]',
  'exceptions: [{ rule: "-" }]',
])('%s is right', (fields) => {
  expect(inPartner(fields)).toEqual([]);
});

test('what is not among the data may begin as it likes', () => {
  expect(
    look(cells, {
      'content/nl/questions/a.mdx': text('', 'title: "=A"'),
      'content/nl/stories/a.mdx': text('', 'title: "+A"'),
      'content/nl/partners/a.mdx': text('- een lijst\n- in de tekst'),
    }),
  ).toEqual([]);
});
