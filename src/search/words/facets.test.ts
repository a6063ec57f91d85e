import { expect, test } from 'vitest';
import { byPage, facetsOf, passes } from './facets.ts';

const ranked = ['a', 'b', 'c', 'd'].map((id, at) => ({ id, score: 9 - at }));
const pageOf = (id: string) => (id === 'b' || id === 'd' ? '/vragen/' : undefined);
const filters = new Map([
  [
    'kind',
    new Map([
      ['Hulp', new Set(['a', 'c'])],
      ['Vragen', new Set(['b', 'd'])],
    ]),
  ],
  ['group', new Map([['Statushouders', new Set(['a', 'b'])]])],
]);

test('texts of one page stand together where the best of them stood', () => {
  expect(byPage(ranked, pageOf)).toEqual([['a'], ['b', 'd'], ['c']]);
});

test('a text passes when it has all that was chosen; an unknown filter is left alone', () => {
  expect(passes('a', { kind: 'Hulp', group: 'Statushouders' }, filters)).toBe(true);
  expect(passes('c', { kind: 'Hulp', group: 'Statushouders' }, filters)).toBe(false);
  expect(passes('a', { kind: 'Bestaat niet' }, filters)).toBe(false);
  expect(passes('a', { colour: 'rood' }, filters)).toBe(true);
});

test('a filter counts pages as the other filters leave them', () => {
  const facets = facetsOf(ranked, { kind: 'Hulp' }, filters, pageOf);
  expect(facets.kind).toEqual([
    ['Hulp', 2],
    ['Vragen', 1],
  ]);
  expect(facets.group).toEqual([['Statushouders', 1]]);
});
