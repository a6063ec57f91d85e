import { expect, test } from 'vitest';
import { entry } from '#/model/fixtures.ts';
import { matrixOf } from './matrix.ts';

const ambitions = ['opvang', 'wonen'].map((id) => entry('ambitions', id));
const partners = ['coa', 'ind'].map((id) => entry('partners', id));
const point = (id: string, ambition: string, named: string[]) =>
  entry('commitments', id, { ambition, partners: named });
const points = [
  point('a', 'opvang', ['coa', 'gemeente']),
  point('b', 'opvang', ['gemeente']),
  point('c', 'wonen', ['coa']),
  point('d', 'wonen', []),
];
const { rows, none } = matrixOf(points, ambitions, 'partners', partners);
const ids = (cells: { id: string }[][]) => cells.map((cell) => cell.map(({ id }) => id));

test('each commitment stands in the column of its ambition', () => {
  expect(ids(rows[0]?.cells ?? [])).toEqual([['a'], ['c']]);
  expect(rows[0]?.count).toBe(2);
});

test('what nothing belongs to keeps its row', () => {
  expect(rows[1]).toMatchObject({ cells: [[], []], count: 0 });
});

test('what belongs to nothing that is shown stands last', () => {
  expect(ids(none.cells)).toEqual([['b'], ['d']]);
  expect(none.count).toBe(2);
});
