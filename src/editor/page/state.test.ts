import { expect, test } from 'vitest';
import { formOf } from '#/editor/form/fields.ts';
import type { TextView } from '#/editor/said.ts';
import { differing } from './differ.ts';
import { asKept, choose, putBack, writingOf, type Writing } from './state.ts';

const viewOf = (data: TextView['data'], body = 'een\ntwee\ndrie\n', whole = body): TextView => ({
  file: 'content/nl/stories/a.mdx',
  place: { locale: 'nl', collection: 'stories', id: 'a' },
  form: formOf('stories', 'nl'),
  picks: {} as TextView['picks'],
  data,
  unknown: [],
  body,
  whole,
  addresses: [],
  isWithdrawn: false,
  findings: [],
  isMoved: false,
  isBodyOptional: false,
});
const first = { title: 'A', summary: 'B', consent: { basis: 'form', reference: 'F-1' } };

/** What comes of something typed on a text as it was read first, when the text is another one now. */
function restored(typed: (writing: Writing) => void, now: TextView): Writing {
  const writing = writingOf(viewOf(first));
  typed(writing);
  const next = writingOf(now);
  putBack(next, asKept(writing));
  return next;
}

test('what one side changed is taken over, of a group each field by itself', () => {
  const next = restored(
    (writing) => {
      writing.values.title = 'Mijn titel';
      writing.values.consent = { basis: 'form', reference: 'F-2' };
    },
    viewOf({ ...first, summary: 'Van een ander', consent: { basis: 'published', reference: 'F-1' } }),
  );
  expect(next.conflicts).toEqual([]);
  expect(next.values).toEqual({
    title: 'Mijn titel',
    summary: 'Van een ander',
    consent: { basis: 'published', reference: 'F-2' },
  });
});

test('what both sides changed is put to who types, and asked again until it is chosen', () => {
  const now = viewOf(
    { ...first, title: 'Hun titel', consent: { basis: 'form', reference: 'F-9' } },
    'een\nvan hen\ndrie\n',
  );
  const next = restored((writing) => {
    writing.values.title = 'Mijn titel';
    writing.values.consent = { basis: 'form', reference: 'F-2' };
    writing.body = 'een\nvan mij\ndrie\n';
  }, now);
  expect(next.conflicts.map(({ way }) => way)).toEqual([['title'], ['consent', 'reference'], []]);
  const again = writingOf(now);
  putBack(again, asKept(next));
  expect(again.conflicts).toEqual(next.conflicts);
  for (const conflict of again.conflicts)
    choose(again, conflict, conflict.way[0] === 'title' ? 'mine' : 'theirs');
  expect(again).toMatchObject({
    conflicts: [],
    body: 'een\nvan hen\ndrie\n',
    values: { title: 'Mijn titel', consent: { reference: 'F-9' } },
  });
});

test('what another window kept is taken over beside what was typed here', () => {
  const other = writingOf(viewOf(first));
  other.values.summary = 'Van het andere venster';
  const here = writingOf(viewOf(first));
  here.values.title = 'Hier getypt';
  here.body = 'Ook hier.';
  putBack(here, asKept(other));
  expect(here).toMatchObject({
    conflicts: [],
    values: { title: 'Hier getypt', summary: 'Van het andere venster' },
    body: 'Ook hier.',
  });
  other.values.title = 'Daar getypt';
  putBack(here, asKept(other));
  expect(here.conflicts).toMatchObject([{ way: ['title'], theirs: 'Hier getypt', mine: 'Daar getypt' }]);
});

test('a file that is written as a whole is put to who types too', () => {
  const writing = writingOf(viewOf(first));
  writing.whole = 'van mij';
  const next = writingOf(viewOf(first, 'x', 'van hen'));
  putBack(next, asKept(writing));
  expect(next.conflicts).toMatchObject([{ way: [], mine: 'van mij', theirs: 'van hen' }]);
});

test('of two texts the lines that differ, and no others', () => {
  expect(differing('a\nb\nc\nd', 'a\nx\nc\nd\ne')).toEqual([
    { line: 2, one: ['b'], other: ['x'] },
    { line: 5, one: [], other: ['e'] },
  ]);
  expect(differing('a', 'a')).toEqual([]);
  const long = Array.from({ length: 2_000 }, (_, n) => `regel ${String(n)}`);
  expect(differing(long.join('\n'), long.map((line) => `${line}!`).join('\n'))).toHaveLength(1);
});
