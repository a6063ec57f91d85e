import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { shape } from './shape.ts';

const right = 'title: A\nsummary: B\nupdated: 2026-01-01\norder: 1';

test('a text of the right shape is right', () => {
  expect(look(shape, { 'content/nl/domains/a.mdx': text('', right) })).toEqual([]);
});

test('what is wrong is named with its line', () => {
  const fields = right.replace('order: 1', 'order: een\nsumary: C\nlevel: city');
  expect(look(shape, { 'content/nl/domains/a.mdx': text('', fields) })).toMatchObject([
    { line: 5, message: 'In het veld “order” hoort een getal te staan.' },
    { line: 6, message: 'Het veld “sumary” bestaat hier niet.', mend: 'schrijf “summary”.' },
    { line: 7, message: 'Het veld “level” bestaat hier niet.' },
  ]);
});

test('a fact in a translation belongs in the Dutch text', () => {
  const fields =
    'title: A\nsummary: B\nfollows: { hash: 0123456789ab, on: 2026-01-01 }\norder: 1\nnonsense: 1';
  expect(look(shape, { 'content/en/domains/a.mdx': text('', fields) })).toMatchObject([
    { line: 5, mend: expect.stringContaining('geldt voor elke taal') as string },
    { line: 6, mend: expect.stringContaining('kies uit') as string },
  ]);
});
