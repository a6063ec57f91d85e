import { expect, test } from 'vitest';
import { glossary } from './glossary.ts';

const read = glossary([
  { id: 'coa', forms: ['COA', 'Centraal Orgaan opvang asielzoekers'] },
  { id: 'ind', forms: ['IND'] },
  { id: 'opvang', forms: ['opvang'] },
  { id: 'noodopvang', forms: ['noodopvang', 'crisisnoodopvang'] },
  { id: 'zonder-documenten', forms: ['zonder papieren'] },
]);
const marked = (text: string, except?: string[]) =>
  read(except)(text).flatMap(({ term, text: word }) => (term ? [`${word}=${term}`] : []));

test('marks each term the first time only, also across texts', () => {
  const reader = read();
  expect(reader('Het COA en het COA')).toEqual([
    { text: 'Het ' },
    { text: 'COA', term: 'coa' },
    { text: ' en het COA' },
  ]);
  expect(reader('Weer het COA')).toEqual([{ text: 'Weer het COA' }]);
});

test('loses no text', () => {
  const text = 'Opvang, zonder papieren of met de IND: noodopvang.';
  expect(
    read()(text)
      .map((segment) => segment.text)
      .join(''),
  ).toBe(text);
});

test('finds words in any case and abbreviations by their capitals', () => {
  expect(marked('Opvang')).toEqual(['Opvang=opvang']);
  expect(marked('de IND, en wind of ind')).toEqual(['IND=ind']);
});

test('finds whole words only, the longest form first', () => {
  expect(marked('crisisnoodopvang')).toEqual(['crisisnoodopvang=noodopvang']);
  expect(marked('opvanglocatie en een opvang-idee')).toEqual([]);
  expect(marked('mensen zonder papieren')).toEqual(['zonder papieren=zonder-documenten']);
});

test('leaves out what the page itself is about', () => {
  expect(marked('Het COA en de IND', ['coa'])).toEqual(['IND=ind']);
});

test('without terms a text stays as it is', () => {
  expect(glossary([])()('Het COA')).toEqual([{ text: 'Het COA' }]);
});
