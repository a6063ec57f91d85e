import { expect, test } from 'vitest';
import { entry } from '#/model/fixtures.ts';
import { changesOf, nameOf } from './changes.ts';

const note = (on: string, what: string) => ({ on, what });
const boat = entry('terms', 'boot', {
  changes: [note('2026-01-02', 'a'), note('2026-03-04', 'b'), note('2026-03-04', 'c')],
});
const quay = entry('laws', 'kade', { changes: [note('2026-03-04', 'd'), note('2026-05-06', 'e')] });

test('the newest change comes first; of one day they keep the order of the texts', () => {
  expect(changesOf([boat, quay]).map(({ what }) => what)).toEqual(['e', 'b', 'c', 'd', 'a']);
});

test('where nothing is noted there is nothing', () => {
  expect(changesOf([entry('terms', 'steiger'), entry('stories', 'odilia')])).toEqual([]);
});

test('each change has a name of its own, which an earlier one keeps when another of that day comes before it', () => {
  const names = (changes: { on: string; what: string }[]) => {
    const all = changesOf([entry('terms', 'boot', { changes })]);
    return new Map(all.map((change) => [change.what, nameOf(change, all)]));
  };
  const before = names([note('2026-03-04', 'b')]);
  const after = names([note('2026-03-04', 'c'), note('2026-03-04', 'b'), note('2026-01-02', 'a')]);
  expect(after.get('b')).toBe(before.get('b'));
  expect(new Set(after.values()).size).toBe(3);
});
