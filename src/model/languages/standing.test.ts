import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Standing } from '#/content/translating/standing.ts';
import { entry, madeUp } from '#/model/fixtures.ts';
import { site, type Collection } from '#/site.config.ts';
import { localize } from './localize.ts';
import { isShown, mayBeIndexed, noticesOf } from './standing.ts';

const other = madeUp('nl-x');
beforeAll(() => {
  site.locales[other] = { lang: 'qps', dir: 'ltr', label: 'X' };
});
afterAll(() => {
  Reflect.deleteProperty(site.locales, other);
});
afterEach(() => {
  site.translations.uncheckedIndexed = true;
});

/** A text as a page in another language has it: its translation where that is shown, or else the Dutch. */
const shown = (standing?: Standing, collection: Collection = 'about', id = 'a') =>
  localize(
    { collection, id, facts: entry(collection, id).facts },
    other,
    standing && isShown(standing) ? { title: 'X', summary: 'Y' } : undefined,
    standing,
  );

const standing = (currency: Standing['currency'], checked: boolean): Standing => ({ currency, checked });

describe('what a page says of its text, and whether others may name it', () => {
  test.each([
    ['current and checked', standing('current', true), [], true, true],
    ['current', standing('current', false), ['unchecked'], true, false],
    ['behind and checked', standing('behind', true), ['behind'], true, true],
    ['behind', standing('behind', false), ['behind', 'unchecked'], true, false],
    ['far behind', standing('far-behind', true), ['farBehind'], false, false],
    ['not translated', undefined, ['untranslated'], false, false],
  ] as const)('%s', (_name, of, notices, indexed, indexedWhenAsked) => {
    expect(noticesOf([shown(of)])).toEqual(notices);
    expect(mayBeIndexed([shown(of)])).toBe(indexed);
    site.translations.uncheckedIndexed = false;
    expect(mayBeIndexed([shown(of)])).toBe(indexedWhenAsked);
  });

  test('what stays Dutch says so', () => {
    expect(noticesOf([shown(undefined, 'council')])).toEqual(['sourceOnly']);
    expect(noticesOf([shown(undefined, 'intros', 'council')])).toEqual(['sourceOnly']);
  });

  test('a Dutch page says nothing', () => {
    expect(noticesOf([entry('about', 'a')])).toEqual([]);
    expect(noticesOf([])).toEqual([]);
    expect(mayBeIndexed([entry('about', 'a')])).toBe(true);
  });

  test('a page of many is what its first text is, and says what holds of any', () => {
    const checked = shown(standing('current', true));
    expect(noticesOf([checked, shown(standing('behind', true)), shown()])).toEqual(['behind']);
    expect(noticesOf([shown(), checked])).toEqual(['untranslated']);
    expect(mayBeIndexed([checked, shown()])).toBe(true);
    site.translations.uncheckedIndexed = false;
    expect(mayBeIndexed([checked, shown(standing('current', false))])).toBe(false);
  });
});
