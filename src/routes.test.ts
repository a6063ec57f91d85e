import { describe, expect, test } from 'vitest';
import { absolute, inLocale, localeParam, pathOf, sectionPath } from './routes.ts';

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

test('parts, notices and intros have no section of their own', () => {
  expect(sectionPath('stories')).toBe('/verhalen/');
  expect(sectionPath('commitments')).toBeUndefined();
  expect(sectionPath('notices')).toBeUndefined();
});

test('only Dutch has no prefix', () => {
  expect(inLocale('nl', '/hulp/')).toBe('/hulp/');
  expect(inLocale('ar', '/hulp/')).toBe('/ar/hulp/');
  expect(localeParam('nl')).toBeUndefined();
  expect(localeParam('ar')).toBe('ar');
});

test('the world sees a whole address', () => {
  expect(absolute('/hulp/')).toMatch(/^https:\/\/.+\/hulp\/$/);
});
