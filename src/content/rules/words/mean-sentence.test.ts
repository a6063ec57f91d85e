import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { meanSentence } from './mean-sentence.ts';

const words = (count: number) => `Een ${'een '.repeat(count - 2)}boot. `;
const say = (body: string, names = '') =>
  look(meanSentence, { 'content/nl/about/a.mdx': text(body), 'content/nl/names.yaml': `names: [${names}]` });

test('twelve words on average are right, more are not', () => {
  expect(say(words(12) + words(12))).toEqual([]);
  expect(say(words(20) + words(4))).toEqual([]);
  expect(say(words(13) + words(12))).toMatchObject([
    { line: 1, message: 'De zinnen zijn gemiddeld 12.5 woorden lang.' },
  ]);
});

test('names are not counted', () => {
  expect(say(`De Dienst Van De Vele Lange Woorden ${words(11)}`)).toHaveLength(1);
  expect(say(`De Dienst Van De Vele Lange Woorden ${words(11)}`, 'Dienst Van De Vele Lange Woorden')).toEqual(
    [],
  );
});

test('a text without sentences has no average', () => {
  expect(say('')).toEqual([]);
});
