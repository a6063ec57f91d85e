import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
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

test.each([
  ['2-2-1-a', '2.2.1-a', 'varen', []],
  ['belofte-boten', '2.2.1-a', 'varen', []],
  ['belofte-boten', '2.2.3-a', 'nergens', []],
  ['2-2-1-a', '2.2.1-b', 'varen', ['past niet bij de bestandsnaam 2-2-1-a']],
  ['2-2-2-a', '2.2.2-a', 'varen', ['past niet bij de ambitie varen, want dat is nummer 1']],
  ['2-2-2-a', '222a', 'varen', ['past niet bij de bestandsnaam']],
])('%s with number %s under %s', (id, code, ambition, said) => {
  const files = {
    'content/nl/ambitions/varen.mdx': text('', 'title: A\norder: 1'),
    [`content/nl/commitments/${id}.mdx`]: text('', `title: B\ncode: ${code}\nambition: ${ambition}`),
  };
  const found = look(codes, files);
  expect(found.map(({ line }) => line)).toEqual(said.map(() => 3));
  said.forEach((each, index) => {
    expect(found[index]?.message).toContain(each);
  });
});
