import { expect, test } from 'vitest';
import { entry } from './fixtures.ts';
import { mostParticularFirst } from './needs.ts';

const need = (id: string, ...groups: string[]) =>
  entry('help', id, {
    situations: groups.map((group) => ({ id: group, groups: [group], facts: [], keywords: [] })),
  });
const ids = (...needs: ReturnType<typeof need>[]) => mostParticularFirst(needs).map(({ id }) => id);

test('what holds for the fewest groups comes first', () => {
  expect(ids(need('bed', 'a', 'b', 'c'), need('guardian', 'a'), need('school', 'a', 'b'))).toEqual([
    'guardian',
    'school',
    'bed',
  ]);
});

test('among equals the order of the site stays', () => {
  expect(ids(need('second', 'a', 'b'), need('first', 'b', 'c'), need('own', 'a'))).toEqual([
    'own',
    'second',
    'first',
  ]);
});

test('a need that names no group holds for everybody, so it comes last', () => {
  expect(ids(need('all'), need('most', 'a', 'b', 'c', 'd'))).toEqual(['most', 'all']);
  expect(ids(need('all'), need('everyone'))).toEqual(['all', 'everyone']);
});
