import { expect, test } from 'vitest';
import { entry } from '#/model/fixtures.ts';
import { byTopic } from './topics.ts';

const points = [entry('commitments', 'a', { topics: ['money'] }), entry('commitments', 'b', { topics: [] })];
const claims = [
  { id: '1.1-a', says: 'A', at: '/', commits: 'here' as const, topics: ['money' as const] },
  { id: '1.1-b', says: 'B', at: '/', commits: 'here' as const },
];
const outline = [{ id: '1.1', title: 'A', label: 'A', names: [], claims, told: 0 }];

test('each topic has the commitments and the claims that are marked with it', () => {
  const [neighbourhoods, money] = byTopic(points, outline, () => undefined);
  expect(money?.points.map(({ id }) => id)).toEqual(['a']);
  expect(money?.sayings.flatMap(({ claims }) => claims.map(({ id, letter }) => [id, letter]))).toEqual([
    ['1.1-a', 'a'],
  ]);
  expect(neighbourhoods).toMatchObject({ topic: 'neighbourhoods', points: [], sayings: [], beside: [] });
});
