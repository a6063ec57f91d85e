import { headers } from '#/hosting/headers.ts';
import { emptySettings } from '#/model/publisher.ts';
import { doorPath } from '#/routes.ts';
import type { Door } from '#/site.config.ts';
import { found } from './built.ts';
import { ambitionOf } from './kinds.ts';
import { expect, test } from './site.ts';

test('the policy of the real server is sent with every answer', async ({ request, built }) => {
  for (const path of ['/', ambitionOf(built).path, '/favicon.svg', '/pagefind/pagefind.js'])
    for (const [name, value] of Object.entries(headers))
      expect((await request.get(path)).headers()[name.toLowerCase()], `${name} of ${path}`).toBe(value);
});

test('four doors stand on every page in one order, and say behind which one is', ({ built }) => {
  for (const { path, dom, lang } of built.dutch) {
    const doors = dom.querySelectorAll('header nav .doors a').map((link) => link.getAttribute('href'));
    expect(doors, path).toEqual(
      ['help', 'questions', 'policy', 'stories'].map((door) => doorPath(door as Door)),
    );
    const inFooter = dom.querySelectorAll('footer .doors a').map((link) => link.getAttribute('href'));
    expect(inFooter, path).toEqual(doors);
    const [current] = dom.querySelectorAll('header .doors [aria-current]').map((link) => link.text.trim());
    const behind = built.sections().find((section) => path.startsWith(section.path));
    if (behind) expect(current, `${path} ${lang}`).toBeDefined();
  }
  const { dom } = ambitionOf(built);
  expect(dom.querySelector('header .doors [aria-current]')?.text.trim()).toBe('Het beleid');
});

test('the page of the policy leads to every section that is no door of its own', ({ built }) => {
  const links = built
    .page('/beleid/')
    .dom.querySelectorAll('main a')
    .map((link) => link.getAttribute('href'));
  const doors = built.site.doors.map((door) => doorPath(door));
  for (const { path } of built.sections().filter((section) => !doors.includes(section.path)))
    expect(links).toContain(path);
});

test('every page that shows a text says its source and its day', ({ built }) => {
  for (const { path, html } of built.dutch.filter(({ dom }) => dom.querySelector('.colophon'))) {
    expect(html, path).toMatch(
      /data-source[^>]*>(?:Bron: beleidskader, |Feiten van elders: |Deze pagina gaat over de site zelf)/,
    );
    expect(html, path).toContain('Klopt dit nog?');
  }
  const without = built.dutch.filter(({ dom, indexed }) => indexed && !dom.querySelector('.colophon'));
  expect(without.map(({ path }) => path).sort()).toEqual(['/', '/alle-paginas/', '/beleid/', '/zoeken/']);
  const { dom } = ambitionOf(built);
  expect(dom.querySelector('[data-source]')?.text).toMatch(/paragraaf 2\.2, ambitie \d/);
});

test('every page has the honesty line, one search form at least, and while nobody publishes it says it is a concept', ({
  built,
}) => {
  const isConcept = emptySettings(built.site.publisher).length > 0;
  for (const { path, html, dom } of built.dutch) {
    expect(html, path).toContain('vervangt het beleidskader niet');
    expect(html.includes('Concept: '), path).toBe(isConcept);
    expect(dom.querySelector('form[action="/zoeken/"]'), path).not.toBeNull();
  }
});

test('every page names who publishes it', ({ built }) => {
  const { name, contact } = built.site.publisher;
  for (const { path, dom } of built.dutch) {
    expect(dom.querySelector('footer')?.text.includes(`Uitgegeven door ${name}.`), path).toBe(name !== '');
    if (contact) expect(dom.querySelector(`footer a[href="${contact}"]`), path).not.toBeNull();
  }
});

test('a page two steps below home leads up by both; one step needs no path', ({ built }) => {
  for (const { path, dom } of built.dutch) {
    const crumbs = dom
      .querySelectorAll('nav[aria-label="Waar u bent"] a')
      .map((link) => link.getAttribute('href'));
    if (crumbs.length) expect(crumbs.length, path).toBeGreaterThan(2);
  }
  const { path } = built.section('ambitions');
  const crumbs = ambitionOf(built).dom.querySelectorAll('nav[aria-label="Waar u bent"] a');
  expect(crumbs.map((link) => link.getAttribute('href'))).toEqual(['/', '/beleid/', path]);
});

test('machines find the pages: sitemap, robots, feed, structured data', async ({ request, built }) => {
  const textOf = async (path: string) => (await request.get(path)).text();
  const pathsIn = (xml: string) =>
    [...xml.matchAll(/<loc>https:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path = '']) => path);
  const [, map = ''] = /Sitemap: https:\/\/[^/]+(\S+)/.exec(await textOf('/robots.txt')) ?? [];
  const index = await textOf(map);
  const maps = index.includes('<sitemapindex') ? await Promise.all(pathsIn(index).map(textOf)) : [index];
  const listed = maps.flatMap(pathsIn);
  expect(listed.toSorted()).toEqual([...new Set(listed)].sort());
  // What only leads to others is no page to be found.
  const leading = /\/(?:zoeken|alle-paginas)\/$/;
  const indexed = built.pages.filter(({ indexed: is, path }) => is && !leading.test(path));
  expect(listed.toSorted()).toEqual(indexed.map(({ path }) => path).sort());

  const feed = await textOf(`${built.section('stories').path}feed.xml`);
  const stories = built.texts.filter(
    ({ collection, locale }) => collection === 'stories' && locale === built.site.sourceLocale,
  );
  expect(feed.match(/<item>/g)?.length ?? 0).toBe(stories.length);
  expect(built.entries('stories')).toHaveLength(stories.length);
});

test('machines are told what a page is about', ({ built }) => {
  const typeOf = ({ html }: { html: string }) => /"@type":"(\w+)"/.exec(html)?.[1];
  expect(typeOf(built.page('/'))).toBe('WebSite');
  expect(typeOf(ambitionOf(built))).toBe('Article');
  expect(typeOf(built.section('terms'))).toBe('DefinedTermSet');
  for (const page of built.entries('partners')) {
    const text = built.texts.find(
      ({ collection, id, locale }) =>
        collection === 'partners' && locale === built.site.sourceLocale && page.path.endsWith(`/${id}/`),
    );
    const types = { government: 'GovernmentOrganization', foundation: 'NGO', collective: undefined };
    expect(typeOf(page), page.path).toBe(types[found(text, page.path).data.kind as keyof typeof types]);
  }
});

test('a voice leads to its story, and at the end of each story the next is heard, the first after the last', ({
  built,
}) => {
  const stories = built.section('stories');
  const told = (dom: typeof stories.dom) =>
    dom
      .querySelectorAll('main .told a')
      .map((link) => ({ href: link.getAttribute('href'), text: link.textContent.trim() }));
  const voices = told(stories.dom);
  expect(voices.length).toBeGreaterThan(1);
  for (const [index, voice] of voices.entries()) {
    const page = built.page(voice.href ?? '');
    expect(page.dom.querySelector('header .told')?.textContent.trim()).toBe(voice.text);
    expect(told(page.dom), page.path).toEqual([voices[(index + 1) % voices.length]]);
  }
});

test('the list of all pages leads to every page of a section', ({ built }) => {
  const links = built
    .page('/alle-paginas/')
    .dom.querySelectorAll('main a')
    .map((link) => link.getAttribute('href'));
  const listed = built.dutch.filter(({ indexed, path }) => indexed && path.split('/').length > 3);
  expect(listed).not.toEqual([]);
  for (const { path } of listed) expect(links).toContain(path);
});

test('related entries lead both ways', { tag: '@drawn' }, async ({ page, built }) => {
  const { path: ambitions } = built.section('ambitions');
  const related = `main section.off-paper a[href^="${ambitions}"]:not([href*="#"])`;
  const others = built.dutch.filter(({ path }) => !path.startsWith(ambitions));
  const { path } = built.firstWith(related, others);
  await page.goto(path);
  await page.locator(related).first().click();
  await expect(page.locator(`main a[href="${path}"]`)).toBeVisible();
});

test('an unknown address answers with a page that helps', { tag: '@drawn' }, async ({ page }) => {
  const answer = await page.goto('/bestaat-niet/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
  await page.locator('main').getByRole('searchbox').fill('taal');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken\/\?q=taal/);
});

test(
  'a search field has a label that can be seen, and is no higher for it',
  { tag: '@drawn' },
  async ({ page, built }) => {
    // On a phone the header has a link to the page of search, where the field is.
    for (const [path, width] of [
      ['/', 320],
      ['/404.html', 320],
      ['/zoeken/', 320],
      [ambitionOf(built).path, 1280],
    ] as const) {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(path);
      const field = page.getByRole('searchbox', { name: 'Wat zoekt u?', exact: true });
      await expect(field, path).toBeVisible();
      await expect(page.locator('label'), path).toHaveCSS('clip-path', 'none');
      // No engine looks at the colour of an example in a field.
      const example = await field.evaluate(
        (input) => input.hasAttribute('placeholder') && getComputedStyle(input, '::placeholder').color,
      );
      if (example) await expect(page.locator('label'), path).toHaveCSS('color', example);
      const [outer, label] = await Promise.all([field.boundingBox(), page.locator('label').boundingBox()]);
      const box = found(outer ?? undefined, 'field');
      const words = found(label ?? undefined, 'label');
      expect(words.width, path).toBeGreaterThan(44);
      expect(words.y, path).toBeGreaterThanOrEqual(box.y);
      expect(box.height, path).toBeLessThanOrEqual(50);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(page.locator('header').getByRole('link', { name: 'Zoek', exact: true })).toBeVisible();
  },
);
