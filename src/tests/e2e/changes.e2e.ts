import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feedBelow } from '#/routes.ts';
import { date } from '#/i18n/format.ts';
import type { Built } from './built.ts';
import { expect, test } from './site.ts';

const log = (built: Built) => built.firstWith('[data-change-log]');

/** What editors noted in the source language, the newest first. */
const notedIn = (built: Built) =>
  built.texts
    .filter(({ locale }) => locale === built.site.sourceLocale)
    .flatMap(({ data, id, collection }) =>
      ((data.changes ?? []) as { on: string; what: string }[]).map((change) => ({
        ...change,
        id,
        collection,
      })),
    )
    .sort((a, b) => b.on.localeCompare(a.on));

test('a page lists what editors noted, the newest first, with the day that they gave; or says once that there is nothing', ({
  built,
}) => {
  const list = log(built).dom.querySelector('[data-change-log]');
  const rows = list?.querySelectorAll('li') ?? [];
  const days = rows.map((row) => row.querySelector('time')?.getAttribute('datetime') ?? '');
  const noted = notedIn(built);
  expect(days).toEqual(noted.map(({ on }) => on));
  expect(rows.map((row) => row.querySelector('p:last-child')?.text.trim()).sort()).toEqual(
    noted.map(({ what }) => what).sort(),
  );
  for (const row of rows) expect(row.querySelector('a[href^="/"]')).toBeTruthy();
  expect(list?.text.includes('Er is nog niets genoteerd.')).toBe(noted.length === 0);
});

test('each text tells its own below it, after the day on which it was read', ({ built }) => {
  for (const { collection, id, on, what } of notedIn(built)) {
    const own = built.pages.find(({ path }) => path === `${built.section(collection).path}${id}/`);
    const colophon = (own ?? built.section(collection)).dom.querySelector('.colophon');
    expect(colophon?.querySelector('[data-changes]')?.text).toContain(what);
    expect(colophon?.querySelector(`[data-changes] time[datetime="${on}"]`)?.text).toBe(date(on, 'nl'));
    expect(colophon?.querySelector('time')?.closest('[data-changes]')).toBeNull();
  }
  const told = built.dutch.filter(({ dom }) => dom.querySelector('[data-changes]'));
  expect(told.length > 0).toBe(notedIn(built).length > 0);
});

test('a feed tells the same, and a program that follows it takes no two for one', async ({
  built,
  request,
}) => {
  const { path, dom } = log(built);
  const feed = feedBelow(path);
  expect(dom.querySelector('link[type="application/rss+xml"]')?.getAttribute('href')).toContain(feed);
  const xml = readFileSync(join(built.dist, feed), 'utf8');
  const said = (name: string) =>
    Array.from(xml.matchAll(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`, 'g')), ([, text]) => text);
  const noted = notedIn(built);
  expect(said('pubDate')).toEqual(noted.map(({ on }) => new Date(on).toUTCString()));
  expect(new Set(said('guid')).size).toBe(noted.length);
  expect(
    said('link')
      .slice(1)
      .filter((link) => !link?.startsWith(built.site.url)),
  ).toEqual([]);
  expect((await request.get(feed)).headers()['content-type']).toBe('text/xml');
});

test('nothing is noted of a story', ({ built }) => {
  const { path } = built.section('stories');
  expect(log(built).dom.querySelectorAll(`[data-change-log] a[href^="${path}"]`)).toEqual([]);
  expect(readFileSync(join(built.dist, feedBelow(log(built).path)), 'utf8')).not.toContain(path);
});
