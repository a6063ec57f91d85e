import { expect, test } from 'vitest';
import { entry } from '#/model/fixtures.ts';
import { tombstonesOf } from './tombstones.ts';

test('what was removed lies under the ambition that its number names', () => {
  const removed = { on: '2026-01-01', why: 'Vervallen' };
  const codes = [{ id: '2.2.1-a' }, { id: '2.2.1-b', removed }, { id: '2.2.2-a', removed }];
  expect(tombstonesOf(codes, entry('ambitions', 'opvang', { order: 1 }))).toEqual([
    { id: '2.2.1-b', removed },
  ]);
});
