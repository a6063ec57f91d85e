import { expect, test } from 'vitest';
import { entry, madeUp } from '#/model/fixtures.ts';
import { paired } from './pairs.ts';
import { wordsOf } from './words.ts';

const other = madeUp('prs');
const text = (words: string) => `<Situation id="a" title="A">${words}</Situation>`;
const sheet = paired(text('An interpreter, the COA\nand two lawyers.'), text('Een tolk.'));

const term = (id: string, title: string, { textLocale = other, aliases = [] as string[] } = {}) => {
  const made = entry('terms', id, { aliases }, other);
  return { ...made, textLocale, text: { ...made.text, title } };
};
const dutch = [
  entry('terms', 'tolk', { title: 'tolk' }),
  entry('terms', 'coa', { title: 'COA' }),
  entry('terms', 'advocaat', { title: 'advocaat' }),
  entry('terms', 'kader', { title: 'beleidskader' }),
];

test('a word has its Dutch one beside it, whatever form of it the page has', () => {
  const terms = [term('tolk', 'Interpreter'), term('advocaat', 'attorney', { aliases: ['lawyers'] })];
  expect(wordsOf(terms, dutch, sheet)).toEqual([
    { own: 'Interpreter', dutch: 'tolk' },
    { own: 'attorney', dutch: 'advocaat' },
  ]);
});

test('what is the same in both, stays Dutch, or is no term any more is no word to look up', () => {
  const terms = [
    term('coa', 'COA'),
    term('tolk', 'interpreter', { textLocale: 'nl' }),
    term('weg', 'lawyers'),
  ];
  expect(wordsOf(terms, dutch, sheet)).toEqual([]);
});

test('a word that the sheet leaves out with its part of the page is not there', () => {
  expect(wordsOf([term('kader', 'policy framework')], dutch, sheet)).toEqual([]);
});
