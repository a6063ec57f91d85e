import { describe, expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { titles } from './titles.ts';

const say = (first: string, second: string) =>
  look(titles, {
    'content/nl/about/a.mdx': text('', `title: ${first}`),
    'content/nl/help/b.mdx': text('', `title: ${second}`),
  });

describe('alike', () => {
  test.each([
    ['Boot', 'Boot'],
    ['Boot', 'boot'],
    ['Een boot', '" Een  boot "'],
    ['"Eén boot"', '"Ee\\u0301n boot"'],
    ['"Boot"', '"\\uFF22oot"'],
    ['Een boot', 'Een boot!'],
    ['Een boot', '"“Een” boot."'],
    ['Aanlegplek', 'Aanleg-plek'],
    ['Aanlegplek', '"Aanleg\\u00ADplek"'],
  ])('%s and %s', (first, second) => {
    expect(say(first, second)).toMatchObject([
      { file: 'content/nl/help/b.mdx', line: 2, message: 'Deze titel heeft content/nl/about/a.mdx ook.' },
    ]);
  });
});

test.each([
  ['Boot', 'Boten'],
  ['3', '3'],
  ['', ''],
  ['"?"', '"!"'],
])('“%s” and “%s” are not', (first, second) => {
  expect(say(first, second)).toEqual([]);
});

test('the text that was there first keeps its title, wherever it stands', () => {
  const dated = (updated: string) => text('', `title: Boot\nupdated: ${updated}`);
  const files = {
    'content/nl/about/a.mdx': dated('2026-06-01'),
    'content/nl/help/b.mdx': dated('2026-01-01'),
  };
  expect(look(titles, files)).toMatchObject([
    { file: 'content/nl/about/a.mdx', message: 'Deze titel heeft content/nl/help/b.mdx ook.' },
  ]);
});
