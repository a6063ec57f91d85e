import { describe, expect, test } from 'vitest';
import { look, text, type Files } from '#/content/fixtures.ts';
import { jargon } from './jargon.ts';

const words = {
  'content/nl/jargon.yaml':
    'words:\n  middels: met\n  ten aanzien van: over\n  ten aanzien: bij\n  Conform: volgens\n  a.b: c\n',
};
const say = (files: Files) =>
  look(jargon, { ...words, ...files }).map(({ line, message, mend }) => `${line} ${message} ${mend}`);
const inText = (body: string, fields?: string) => say({ 'content/nl/about/a.mdx': text(body, fields) });

describe('an office word has a plain one', () => {
  test.each([
    ['Een.\nMiddels een boot.', ['5 “middels” is een kantoorwoord. schrijf: met.']],
    ['MIDDELS een boot.', ['4 “middels” is een kantoorwoord. schrijf: met.']],
    ['Ten aanzien\nvan een boot.', ['4 “ten aanzien van” is een kantoorwoord. schrijf: over.']],
    ['## Conform plan', ['4 “conform” is een kantoorwoord. schrijf: volgens.']],
    [
      '“Middels”, zei zij; middels.',
      ['4 “middels” is een kantoorwoord. schrijf: met.', '4 “middels” is een kantoorwoord. schrijf: met.'],
    ],
  ])('%j', (body, said) => {
    expect(inText(body)).toEqual(said);
  });

  test('in a title and a summary too', () => {
    expect(inText('', 'title: Conform\nsummary: Middels.')).toHaveLength(2);
  });
});

test.each(['Inmiddels vaart een boot.', 'Conformisme', 'axb', 'Een boot.'])('“%s” is plain', (body) => {
  expect(inText(body)).toEqual([]);
});

test('a term may say the word that it explains', () => {
  expect(
    say({ 'content/nl/terms/a.mdx': text('Middels is met. Conform is volgens.', 'title: Middels') }),
  ).toEqual(['4 “conform” is een kantoorwoord. schrijf: volgens.']);
});

test('without a list nothing is an office word', () => {
  expect(look(jargon, { 'content/nl/about/a.mdx': text('Middels een boot.') })).toEqual([]);
});
