import { expect, test } from 'vitest';
import { look, text } from '../fixtures.ts';
import { codes } from './codes.ts';

const promise = (code: string) => text('', `title: A\ncode: ${code}`);

test('two promises with one number: the second is wrong', () => {
  const files = {
    'content/nl/commitments/a.mdx': promise('2.2.1-a'),
    'content/nl/commitments/b.mdx': promise('2.2.1-a'),
  };
  expect(look(codes, files)).toMatchObject([
    {
      file: 'content/nl/commitments/b.mdx',
      line: 3,
      message: 'Het nummer 2.2.1-a heeft content/nl/commitments/a.mdx ook.',
    },
  ]);
});

test('each a number of its own is right, and so is none', () => {
  const files = {
    'content/nl/commitments/a.mdx': promise('2.2.1-a'),
    'content/nl/commitments/b.mdx': promise('2.2.1-b'),
    'content/nl/commitments/c.mdx': text(''),
    'content/nl/commitments/d.mdx': text(''),
  };
  expect(look(codes, files)).toEqual([]);
});
