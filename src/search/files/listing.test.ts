import { expect, test } from 'vitest';
import { listingOf, valuesOf, type Listed } from './listing.ts';

const texts: Listed[] = [
  { id: 'c', filters: { kind: ['Hulp'], group: ['Statushouders', 'Asielzoekers'] } },
  { id: 'a', filters: { kind: ['Begrip'], page: ['/begrippen/'] } },
  { id: 'b', filters: { kind: ['Hulp'] } },
  { id: 'd', filters: { kind: ['Begrip'], page: ['/begrippen/'] } },
];

test('what is packed comes out again', () => {
  const values = valuesOf(listingOf(texts));
  expect(values.get('kind')?.get('Hulp')).toEqual(new Set(['b', 'c']));
  expect(values.get('kind')?.get('Begrip')).toEqual(new Set(['a', 'd']));
  expect(values.get('group')?.get('Asielzoekers')).toEqual(new Set(['c']));
  expect(values.get('page')?.get('/begrippen/')).toEqual(new Set(['a', 'd']));
});

test('texts that are alike are one run, in whatever order they come', () => {
  const listing = listingOf(texts);
  expect(listing.filters.kind?.Begrip).toHaveLength(1);
  expect(listingOf(texts.toReversed())).toEqual(listing);
});
