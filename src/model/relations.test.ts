import { expect, test } from 'vitest';
import { entry } from './fixtures.ts';
import { byOrder, grouped, relationsOf } from './relations.ts';

const opvang = entry('ambitions', 'opvang', { order: 1 });
const groups = entry('groups', 'asielzoekers', { order: 1 });
const promise = entry('commitments', '2-2-1-a', {
  ambition: 'opvang',
  groups: ['asielzoekers'],
  code: '2.2.1-a',
});
const story = entry('stories', 'iemand', { ambitions: ['opvang'] });
const all = [opvang, groups, promise, story];

test('a relation holds both ways, though it is written once', () => {
  const relations = relationsOf(all);
  expect(relations.get('commitments/2-2-1-a')).toEqual(expect.arrayContaining([opvang, groups]));
  expect(relations.get('ambitions/opvang')).toEqual(expect.arrayContaining([promise, story]));
  expect(relations.get('groups/asielzoekers')).toEqual([promise]);
});

test('an entry that was taken away leaves no relation behind', () => {
  const relations = relationsOf(all.filter((each) => each !== story));
  expect(relations.get('ambitions/opvang')).toEqual([promise]);
});

test('related entries are grouped in the order of the site', () => {
  expect(grouped([story, promise, groups]).map(({ collection }) => collection)).toEqual([
    'commitments',
    'groups',
    'stories',
  ]);
  expect(grouped([story, promise], ['stories']).map(({ collection }) => collection)).toEqual(['commitments']);
});

test('entries stand by number, by code, by place in the framework, by title', () => {
  const ids = (...entries: Parameters<typeof byOrder>[0][]) => entries.toSorted(byOrder).map(({ id }) => id);
  expect(ids(entry('help', 'b', { order: 2 }), entry('help', 'c', { order: 1 }))).toEqual(['c', 'b']);
  expect(
    ids(entry('commitments', 'x', { code: '2.2.2-a' }), entry('commitments', 'y', { code: '2.2.1-b' })),
  ).toEqual(['y', 'x']);
  expect(
    ids(entry('stories', 'x', { sources: ['2.2.1'] }), entry('stories', 'y', { sources: ['0'] })),
  ).toEqual(['y', 'x']);
  expect(ids(entry('partners', 'b'), entry('partners', 'a'))).toEqual(['a', 'b']);
});
