import { expect, test } from 'vitest';
import { alsoSaid, sayings, shortName } from './claims.ts';

const claim = (id: string, commits?: 'here' | 'later') => ({
  id,
  says: id,
  at: '/',
  ...(commits && { commits }),
});
const paragraph = (id: string, ...claims: ReturnType<typeof claim>[]) => ({
  id,
  title: id,
  label: id === '0' ? 'inleiding' : `paragraaf ${id}`,
  names: [],
  claims,
  told: 1,
});
const outline = [
  paragraph('0', claim('0-a')),
  paragraph('1.5', claim('1.5-c', 'here'), claim('1.5-ab'), claim('1.5-k', 'later')),
  paragraph('1.6'),
];

test('each claim has the letter that it has in its paragraph', () => {
  expect(sayings(outline).map(({ claims }) => claims.map(({ letter }) => letter))).toEqual([
    ['a'],
    ['c', 'ab', 'k'],
  ]);
});

test('what commits is told apart from what is left for later', () => {
  expect(alsoSaid(outline, 'here').map(({ claims }) => claims.map(({ id }) => id))).toEqual([['1.5-c']]);
  expect(alsoSaid(outline, 'later').map(({ claims }) => claims.map(({ id }) => id))).toEqual([['1.5-k']]);
});

test('a paragraph without a number goes by its name', () => {
  expect(outline.map(shortName)).toEqual(['inleiding', '1.5', '1.6']);
});
