import { expect, test } from 'vitest';
import { entry, madeUp } from './fixtures.ts';
import type { Framework } from './framework.ts';
import { hostedBy, lettersOf, versionsOf } from './pages.ts';

/** What pages need of a framework. */
const framework = (locale: string, entries: Framework['entries']) =>
  ({ locale: madeUp(locale), entries, get: () => undefined }) as unknown as Framework;

test('a page has a version in each language that has its text', () => {
  const dutch = [entry('help', 'taal'), entry('help', 'school')];
  const other = [
    { ...entry('help', 'taal', {}, madeUp('prs')), textLocale: madeUp('prs') },
    entry('help', 'school', {}, madeUp('prs')),
  ];
  const versions = versionsOf([framework('nl', dutch), framework('prs', other)]);
  expect(versions.get('/hulp/taal/')).toEqual([
    { locale: 'nl', href: '/hulp/taal/' },
    { locale: 'prs', href: '/prs/hulp/taal/' },
  ]);
  expect(versions.get('/hulp/school/')).toEqual([{ locale: 'nl', href: '/hulp/school/' }]);
});

test('what stands on the page of another is found by its address', () => {
  const ambition = entry('ambitions', 'opvang');
  const own = entry('commitments', 'a', { ambition: 'opvang' });
  const others = [entry('commitments', 'b', { ambition: 'opvang-elders' }), ambition];
  expect(hostedBy(framework('nl', [own, ...others]), ambition)).toEqual([own]);
});

test('the list of all pages has those of a collection while they are few', () => {
  const stories = (count: number) =>
    Array.from({ length: count }, (_, index) => entry('stories', `verhaal-${String(index)}`));
  const listed = (entries: Framework['entries']) =>
    lettersOf(framework('nl', entries)).flatMap(({ entries: of }) => of.map(({ id }) => id));
  const term = entry('terms', 'kade');
  const page = entry('help', 'boot');
  expect(listed([term, page, ...stories(2)]).toSorted()).toEqual(['boot', 'verhaal-0', 'verhaal-1']);
  expect(listed([page, ...stories(61)])).toEqual(['boot']);
});
