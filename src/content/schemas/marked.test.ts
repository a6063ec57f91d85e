import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { markedFields, valuesAt } from './marked.ts';

const marked = z.string().meta({ mark: 'a' });

test('a mark is seen on a field, in a list, and under whatever adds to it', () => {
  const shape = {
    one: marked,
    list: z.array(marked).default([]),
    maybe: marked.optional(),
    other: z.string().meta({ another: 'b' }),
    none: z.array(z.string()).optional(),
  };
  expect(markedFields(shape, 'mark')).toEqual([
    { path: ['one'], mark: 'a' },
    { path: ['list'], mark: 'a' },
    { path: ['maybe'], mark: 'a' },
  ]);
});

test('so it is in groups of fields, in lists of them, and in groups in those', () => {
  const group = z.strictObject({ one: marked, none: z.string() });
  const shape = {
    group: group.optional(),
    list: z.array(group).min(1).default([]),
    deep: z.array(z.strictObject({ inner: z.array(group) })),
  };
  expect(markedFields(shape, 'mark').map(({ path }) => path)).toEqual([
    ['group', 'one'],
    ['list', 'one'],
    ['deep', 'inner', 'one'],
  ]);
});

test('values are found with the way to each, through lists', () => {
  const data = { rows: [{ ids: ['a', 'b'] }, {}, { ids: 'c' }, null, 3], one: 'd', nothing: null };
  expect(valuesAt(data, ['rows', 'ids'])).toEqual([
    { value: 'a', path: ['rows', 0, 'ids', 0] },
    { value: 'b', path: ['rows', 0, 'ids', 1] },
    { value: 'c', path: ['rows', 2, 'ids'] },
  ]);
  expect(valuesAt(data, ['one'])).toEqual([{ value: 'd', path: ['one'] }]);
  expect(valuesAt(data, ['nothing', 'ids'])).toEqual([]);
  expect(valuesAt(data, ['absent'])).toEqual([]);
  expect(valuesAt(undefined, ['one'])).toEqual([]);
});
