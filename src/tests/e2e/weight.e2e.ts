import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { collections, isLocale, localeCodes } from '#/site.config.ts';
import { weigh, type Built, type BuiltPage } from './built.ts';
import { expect, test } from './site.ts';

const kilobyte = 1024;
/** What the sheets weigh that a page links to; each is weighed once. */
const sheetsOf = (built: Built, { dom }: BuiltPage) =>
  dom
    .querySelectorAll('link[rel="stylesheet"]')
    .map((link) => join(built.dist, link.getAttribute('href') ?? ''))
    .reduce((sum, file) => sum + weightOf(file), 0);

const weights = new Map<string, number>();
function weightOf(file: string): number {
  const bytes = weights.get(file) ?? weigh(readFileSync(file));
  weights.set(file, bytes);
  return bytes;
}

test('the common style sheet is light, and only pages of tables and sheets for the counter have another', ({
  built,
}) => {
  expect(sheetsOf(built, built.page('/'))).toBeLessThanOrEqual(6 * kilobyte);
  const council = built.section('council').path;
  for (const { path, dom } of built.pages)
    expect(dom.querySelectorAll('link[rel="stylesheet"]'), path).toHaveLength(
      path.includes(council) || path.endsWith('/blad/') ? 2 : 1,
    );
});

test('every page is light, HTML and style sheet; a story, read on the way, is lighter', ({ built }) => {
  const { path: stories } = built.section('stories');
  const { path: council } = built.section('council');
  // A language more than the site has is a link in the head of each page and two in its body, and letters that nobody
  // reads weigh more.
  const more = Object.keys(built.site.locales).length - localeCodes.length;
  const forLanguages = (lang: string) => (more + (isLocale(lang) ? 0 : 1)) * 300;
  /** Pages of many texts, which a reader opens once for all of them. */
  const ofMany = collections.flatMap((collection) =>
    built.site.sections[collection].kind === 'anchors' ? [built.section(collection).path] : [],
  );
  const most = ({ path, lang }: BuiltPage) => {
    const isStory = path.startsWith(stories) && path !== stories;
    // A story is three kilobytes of its own; the rest is the sheet, which every other page has then.
    const isOfAll = path.includes(council);
    return (
      (isStory ? 9 : isOfAll ? 30 : ofMany.some((many) => path.endsWith(many)) ? 20 : 14) * kilobyte +
      forLanguages(lang)
    );
  };
  const heavy = built.pages
    // What is light enough packed in haste is lighter packed with care, which takes a hundred times as long.
    .filter((page) => gzipSync(page.served).length + sheetsOf(built, page) > most(page))
    .map((page) => ({ page, bytes: weigh(page.served) + sheetsOf(built, page) }))
    .filter(({ page, bytes }) => bytes > most(page));
  expect(heavy.map(({ page, bytes }) => `${page.path}: ${String(bytes)}`)).toEqual([]);
});

test('only the search page has script, and little of it', ({ built }) => {
  const withScript = built.pages.filter(({ dom }) =>
    dom.querySelector('script:not([type="application/ld+json"])'),
  );
  expect(withScript.filter(({ dom }) => !dom.querySelector('site-search'))).toEqual([]);
  // The panel is fetched when the reader acts; what comes before stands in the page.
  for (const { path, html } of withScript) {
    const ours = built.files.filter((file) => file.endsWith('.js') && html.includes(file));
    expect(ours.length, path).toBeGreaterThan(0);
    const bytes = ours.reduce((sum, file) => sum + weigh(readFileSync(join(built.dist, file))), 0);
    expect(bytes, path).toBeLessThanOrEqual(3 * kilobyte);
  }
});
