import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { longSentence } from '#/content/rules/words/long-sentence.ts';
import { titles } from '#/content/rules/places/titles.ts';
import { translations } from './translations.ts';

test('a translation follows a Dutch text', () => {
  const files = { 'content/nl/about/a.mdx': text(''), 'content/en/about/a.mdx': text('') };
  expect(look(translations, files)).toEqual([]);
  expect(
    look(translations, { 'content/nl/about/a.mdx': 'unreadable', 'content/en/about/a.mdx': text('') }),
  ).toEqual([]);
});

test.each(['content/nl/about/b.mdx', 'content/nl/help/a.mdx'])('%s is another one', (dutch) => {
  expect(look(translations, { [dutch]: text(''), 'content/en/about/a.mdx': text('') })).toMatchObject([
    {
      file: 'content/en/about/a.mdx',
      line: 1,
      message: 'Er is geen Nederlandse tekst content/nl/about/a.mdx.',
    },
  ]);
});

test('whoever threw a story away hears of the act that takes all of it away', () => {
  expect(look(translations, { 'content/en/stories/a.mdx': text('') })).toMatchObject([
    { mend: expect.stringContaining('“Verhaal intrekken”') as string },
  ]);
});

test.each(['council/herkomst', 'intros/council'])('%s stays in Dutch', (key) => {
  const files = { [`content/nl/${key}.mdx`]: text(''), [`content/en/${key}.mdx`]: text('') };
  expect(look(translations, files)).toMatchObject([
    { file: `content/en/${key}.mdx`, mend: 'verwijder deze vertaling.' },
  ]);
});

test('what holds for Dutch words does not hold for others, and a title may come back in another language', () => {
  const files = { 'content/nl/about/a.mdx': text(''), 'content/en/about/a.mdx': text('a '.repeat(40)) };
  expect(look(longSentence, files)).toEqual([]);
  expect(look(titles, files)).toEqual([]);
});
