import { describe, expect, test } from 'vitest';
import { nameFinder } from './name-finder.ts';

const find = nameFinder([
  'Ton',
  'Jan Smit',
  'Jan',
  "Gijs van 't Hof",
  '’t Schip',
  'محمد',
  'DT&V',
  'Stichting Gast',
]);
const namesIn = (text: string) => find(text).map(({ name }) => name);

describe('a name is found', () => {
  test.each([
    ['Ton vertelt.', ['Ton']],
    ['Van Ton, (Ton) en “Ton”.', ['Ton', 'Ton', 'Ton']],
    ['Tons boot en Jan’s vlot', ['Ton', 'Jan']],
    ['de Ton-methode', ['Ton']],
    ['Jan Smit en Jan', ['Jan Smit', 'Jan']],
    ['Jan Smits boot', ['Jan Smit']],
    ["Gijs van 't Hof zegt", ["Gijs van 't Hof"]],
    ['op ’t Schip', ['’t Schip']],
    ['قال محمد ذلك', ['محمد']],
    ['de DT&V en Stichting Gast', ['DT&V', 'Stichting Gast']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

test.each([
  'tonen',
  'ton',
  'Tonnie',
  'Antonia',
  'Jansen',
  'Tonst',
  'T on',
  'Jan-Willems'.replace('Jan', 'Anton'),
  '',
])('no name is found in “%s”', (text) => {
  expect(namesIn(text)).toEqual([]);
});

test('a name is found where it stands, with the s that belongs to it', () => {
  expect(find('Aan Tons kade')).toEqual([{ name: 'Ton', index: 4, end: 8 }]);
});

test('without names nothing is found', () => {
  expect(nameFinder([])('Ton')).toEqual([]);
});
