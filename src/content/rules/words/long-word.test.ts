import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { longWord } from './long-word.ts';

const known = {
  'content/nl/terms/a.mdx': text('', 'title: Aanlegvergunning\naliases: [aanlegvergunningen]'),
  'content/nl/names.yaml': 'names: [VluchtelingenWerk Oost-Nederland]',
};
const say = (body: string) => look(longWord, { ...known, 'content/nl/about/a.mdx': text(body) });

test.each([
  ['Een.\nEen binnenvaartschip.', 5, '“binnenvaartschip” heeft 16 letters.'],
  ['## Binnenvaartschepen', 4, '“Binnenvaartschepen” heeft 18 letters.'],
])('%j', (body, line, message) => {
  expect(say(body)).toMatchObject([{ line, message }]);
});

test('a word is named once', () => {
  expect(say('Een binnenvaartschip. Binnenvaartschip!')).toHaveLength(1);
});

test('a word as long as a page is not shown whole', () => {
  expect(say('a'.repeat(1000))[0]?.message.length).toBeLessThan(100);
});

test.each([
  'binnenvaartship',
  'een aanlegvergunning',
  'Aanlegvergunningen',
  'VluchtelingenWerk',
  'www.eenheellangadres.example',
])('“%s” may stand', (body) => {
  expect(say(body)).toEqual([]);
});
