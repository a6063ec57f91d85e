import { describe, expect, test } from 'vitest';
import {
  absolute,
  counterPath,
  feedPath,
  inEveryLanguage,
  inLocale,
  localeParam,
  pathOf,
  sectionPath,
  telephone,
  toStory,
  withoutLocale,
} from './routes.ts';
import type { Locale } from './site.config.ts';

describe('pathOf', () => {
  test('gives an entry of a section of pages its own page', () => {
    expect(pathOf({ collection: 'partners', id: 'coa', facts: {} })).toBe('/partners/coa/');
  });
  test('gives an entry of a section of anchors its place on that page', () => {
    expect(pathOf({ collection: 'laws', id: 'wmo', facts: {} })).toBe('/wetten/#wmo');
  });
  test('puts a commitment on the page of its ambition', () => {
    expect(pathOf({ collection: 'commitments', id: '2-2-1-a', facts: { ambition: 'opvang' } })).toBe(
      '/ambities/opvang/#2-2-1-a',
    );
  });
  test('puts a plan on the page that lists them all', () => {
    expect(pathOf({ collection: 'plans', id: 'omgevingsvisie', facts: {} })).toBe(
      '/over/plannen/#omgevingsvisie',
    );
  });
  test('puts a notice directly below the root, and an intro at its section', () => {
    expect(pathOf({ collection: 'notices', id: 'privacy', facts: {} })).toBe('/privacy/');
    expect(pathOf({ collection: 'intros', id: 'help', facts: {} })).toBe('/hulp/');
  });
});

test('a section has a path, a feed, and stories below it that people are', () => {
  expect(sectionPath('stories')).toBe('/verhalen/');
  expect(feedPath('stories')).toBe('/verhalen/feed.xml');
  expect('/verhalen/iemand/#kop').toMatch(toStory);
  expect('/verhalen/').not.toMatch(toStory);
  expect('/verhalen/feed.xml').not.toMatch(toStory);
});

test('only Dutch has no prefix', () => {
  const prs = 'prs' as string as Locale;
  expect(inLocale('nl', '/hulp/')).toBe('/hulp/');
  expect(inLocale(prs, '/hulp/')).toBe('/prs/hulp/');
  expect(withoutLocale(prs, '/prs/hulp/')).toBe('/hulp/');
  expect(withoutLocale('nl', '/hulp/')).toBe('/hulp/');
  expect(localeParam('nl')).toBeUndefined();
  expect(localeParam(prs)).toBe('prs');
});

test('a number is dialled without the signs that people put in it', () => {
  expect(telephone('+31 (24) 123-45')).toBe('tel:+312412345');
});

test('the world sees a whole address', () => {
  expect(absolute('/hulp/')).toMatch(/^https:\/\/.+\/hulp\/$/);
});

test('a sheet for the counter is of its page of help, and no other address ends so', () => {
  const help = `${sectionPath('help')}taal/`;
  expect(counterPath(help)).toBe('/hulp/taal/blad/');
  expect(inEveryLanguage(counterPath(help))).toBe(help);
  for (const path of [help, '/hulp/blad/', '/partners/blad/', '/blad/', '/'])
    expect(inEveryLanguage(path)).toBe(path);
});
