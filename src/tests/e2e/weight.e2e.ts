import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist, files, htmlOf, paths, styles, watch, weigh } from './site.ts';

const kilobyte = 1024;
const sheet = () => styles().reduce((sum, style) => sum + weigh(style), 0);

test('the whole style sheet is light', () => {
  expect(styles()).toHaveLength(1);
  expect(sheet()).toBeLessThanOrEqual(5 * kilobyte);
});

test('every page is light: HTML and style sheet', () => {
  const heavy = paths
    .map((path) => ({ path, bytes: weigh(htmlOf(path)) + sheet() }))
    .filter(({ bytes }) => bytes > 14 * kilobyte);
  expect(heavy).toEqual([]);
});

test('only the search page has script, and little of it', () => {
  const scripts = (html: string) =>
    [...html.matchAll(/<script(?![^>]*application\/ld\+json)[^>]*>/g)].map(([tag]) => tag);
  expect(paths.filter((path) => scripts(htmlOf(path)).length && !path.endsWith('/zoeken/'))).toEqual([]);
  // The panel is fetched when the reader acts; what comes before stands in the page.
  const ours = files.filter((file) => file.endsWith('.js') && htmlOf('/zoeken/').includes(file));
  expect(ours.length).toBeGreaterThan(0);
  expect(ours.reduce((sum, file) => sum + weigh(readFileSync(join(dist, file))), 0)).toBeLessThanOrEqual(
    3 * kilobyte,
  );
});

for (const path of paths.filter((each) => /^\/verhalen\/[^/]+\/$/.test(each)))
  test(`${path} comes in two requests and 8 KB`, async ({ page, baseURL }) => {
    const seen = watch(page, baseURL ?? '');
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(seen.requests.filter((url) => !url.endsWith('/favicon.svg'))).toHaveLength(2);
    expect(weigh(htmlOf(path)) + sheet()).toBeLessThanOrEqual(8 * kilobyte);
  });
