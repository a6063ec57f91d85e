import { expect, test } from 'vitest';
import { holding, namedIn } from './held.ts';

const row = (of: string[], partners: string[]) => ({ for: of, partners, groups: [], domains: [], laws: [] });
const outline = [
  { id: '1.4', names: [row(['2.2.1-b'], ['coa'])] },
  { id: '1.5', names: [row(['opvang', 'huisvesting'], ['coa', 'duo'])] },
  { id: '2.2.1', names: [row(['opvang'], ['coa'])] },
];
const point = (code: string, ambition: string) => ({ code, ambition });

test('a paragraph names for the commitments of an ambition, or for those whose code it has', () => {
  const [first, second] = outline;
  expect(first && namedIn(first, point('2.2.1-b', 'opvang'), 'partners')).toEqual(['coa']);
  expect(first && namedIn(first, point('2.2.1-a', 'opvang'), 'partners')).toEqual([]);
  expect(second && namedIn(second, point('2.2.2-a', 'huisvesting'), 'partners')).toEqual(['coa', 'duo']);
  expect(second && namedIn(second, point('2.2.2-a', 'huisvesting'), 'groups')).toEqual([]);
});

test('the paragraph in which a commitment stands comes first of those that hold a relation', () => {
  expect(holding(outline, point('2.2.1-b', 'opvang'), 'partners', 'coa')).toEqual(['2.2.1', '1.4', '1.5']);
  expect(holding(outline, point('2.2.1-b', 'opvang'), 'partners', 'duo')).toEqual(['1.5']);
  expect(holding(outline, point('2.2.3-c', 'inburgering'), 'partners', 'duo')).toEqual([]);
});
