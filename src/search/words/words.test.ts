import { expect, test } from 'vitest';
import { splitter } from './compounds.ts';
import { plain } from '#/content/dutch/letters.ts';
import { wordsOf, wordsToFind } from './words.ts';

const split = splitter(
  new Set([
    'nood',
    'opvang',
    'huur',
    'woning',
    'huis',
    'arts',
    'taal',
    'les',
    'spreiding',
    'wet',
    'crisis',
    'zoeker',
    'asiel',
    'ambitie',
  ]),
);

test('a compound falls into its words, with or without a joining letter', () => {
  expect(split('noodopvang')).toEqual(['nood', 'opvang']);
  expect(split('huurwoning')).toEqual(['huur', 'woning']);
  expect(split('huisarts')).toEqual(['huis', 'arts']);
  expect(split('taalles')).toEqual(['taal', 'les']);
  expect(split('spreidingswet')).toEqual(['spreiding', 'wet']);
  expect(split('crisisnoodopvang')).toEqual(['crisis', 'nood', 'opvang']);
});

test('a word that is no compound stays whole', () => {
  expect(split('opvang')).toEqual([]);
  expect(split('ambitie')).toEqual([]);
  expect(split('qwertyuiop')).toEqual([]);
});

test('words are compared without accents and capitals', () => {
  expect(plain('Oekraïne, cliënt')).toBe('oekraine, client');
  expect(wordsOf('De IND én het COA.')).toEqual(['de', 'ind', 'en', 'het', 'coa']);
  expect(plain('مدرسة')).toBe('مدرسة');
});

test('an abbreviation is one word however it is written, and so is a code', () => {
  expect(wordsOf('C.O.A. en I.N.D.')).toEqual(['coa', 'en', 'ind']);
  expect(wordsOf('DT&V, dt & v, J&V')).toEqual(['dtv', 'dtv', 'jv']);
  expect(wordsOf('belofte 2.2.2-a')).toEqual(['belofte', '222a']);
  expect(wordsOf("I don’t know, I can't.")).toEqual(['dont', 'know', 'cant']);
});

test('a word with a hyphen is found as one word too', () => {
  expect(wordsToFind('Re-integratie en bed-bad-brood')).toEqual([
    're',
    'integratie',
    'en',
    'bed',
    'bad',
    'brood',
    'reintegratie',
    'bedbadbrood',
  ]);
});
