import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { orders } from './orders.ts';

const at = (order: number | string) => text('', `title: A\norder: ${order}`);

test('two texts of a collection with one place are named once, in the second', () => {
  expect(
    look(orders, {
      'content/nl/help/a.mdx': at(1),
      'content/nl/help/b.mdx': at(2),
      'content/nl/help/c.mdx': at(1),
    }),
  ).toMatchObject([
    {
      file: 'content/nl/help/c.mdx',
      line: 3,
      message: 'De plaats 1 heeft content/nl/help/a.mdx ook.',
      mend: 'geef een van de twee een ander nummer.',
    },
  ]);
});

test('places in another collection, in a translation or in words are something else', () => {
  expect(
    look(orders, {
      'content/nl/help/a.mdx': at(1),
      'content/nl/steps/a.mdx': at(1),
      'content/en/help/a.mdx': at(1),
      'content/nl/help/b.mdx': at('een'),
      'content/nl/help/c.mdx': at('een'),
    }),
  ).toEqual([]);
});
