import type { Page } from '@playwright/test';
import { date } from '#/i18n/format.ts';
import type { Facts } from '#/content/schemas/index.ts';
import { facts as factTable } from '#/content/schemas/facts.ts';
import { readDataFile } from '#/content/reading/read.ts';
import { found, type Built, type BuiltPage } from './built.ts';
import { expect, test } from './site.ts';

/** A phone that many newcomers have. */
const phone = { width: 360, height: 740 };

/** A page of help with situations, and the first of them. */
function folded(built: Built): { page: BuiltPage; id: string } {
  const page = built.firstWith('article details [id]', built.entries('help'));
  return { page, id: found(page.dom.querySelector('article details [id]')?.id, 'situation') };
}

test('a page of help is four screens of a phone at most, and its first door stands on the first', async ({
  page,
  built,
}) => {
  await page.setViewportSize(phone);
  const long = [];
  const paths = built.entries('help').map(({ path }) => path);
  // Every language of the site, but for letters that nobody reads.
  const translated = built.translated
    .map(({ path }) => path)
    .filter((path) => paths.some((own) => path.endsWith(own)));
  for (const path of [...paths, ...translated]) {
    await page.goto(path);
    const { height, door } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      door: document.querySelector('.door')?.getBoundingClientRect().bottom ?? Infinity,
    }));
    if (height > 4 * phone.height) long.push(`${path}: ${(height / phone.height).toFixed(2)} screens`);
    if (door > phone.height) long.push(`${path}: the first door ends at ${door.toFixed(0)} px`);
  }
  expect(long).toEqual([]);
});

test('what to do today stands above the doors, doors above situations, and nothing of it folds', ({
  built,
}) => {
  const { danger } = built.site;
  for (const { path, dom, html } of built.entries('help')) {
    const places = ['href="tel:112"', 'class="today', 'class="door whole', '<details class="fold"']
      .map((part) => html.indexOf(part))
      .filter((place) => place >= 0);
    expect(places, path).toEqual(places.toSorted((a, b) => a - b));
    expect(dom.querySelector('details .today, details > .door'), path).toBeNull();
    expect(html, path).not.toMatch(/\shidden[\s>=]/);
    if (!path.endsWith(`/${danger}/`))
      expect(dom.querySelector(`article a[href$="/${danger}/"]`), path).not.toBeNull();
  }
});

test('every fact of a page of help shows where and when it was seen', ({ built }) => {
  const rows = found(
    factTable.safeParse(readDataFile(built.root, 'facts').data).data?.facts,
    'table of facts',
  );
  const missing = [];
  for (const { id, locale, facts } of built.texts.filter(({ collection }) => collection === 'help')) {
    if (locale !== built.site.sourceLocale) continue;
    const { dom } = found(
      built.entries('help').find(({ path }) => path.endsWith(`/${id}/`)),
      id,
    );
    const said = (dom.querySelector('main')?.text ?? '').replace(/\s+/g, ' ');
    const { facts: own, today: now, situations } = facts as Facts<'help'>;
    for (const row of [own, now?.facts ?? [], ...situations.map((each) => each.facts)].flat()) {
      const { source, dated, seen } = found(
        rows.find((each) => each.id === row),
        row,
      );
      const day = date(dated ?? seen, built.site.sourceLocale);
      if (!said.includes(source) || !said.includes(day)) missing.push(`${id}: ${row}`);
    }
  }
  expect(missing).toEqual([]);
});

test('a link to a situation opens it', async ({ page, built }) => {
  const { page: help, id } = folded(built);
  await page.goto(`${help.path}#${id}`);
  await expect(page.locator(`#${id}`)).toBeVisible();
  expect(await isOpen(page, id)).toBe(true);
});

test(
  'without scripts a link opens a situation, and so does its title',
  { tag: '@drawn' },
  async ({ browser, baseURL, built }) => {
    const { page: help, id } = folded(built);
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto(`${help.path}#${id}`);
    await expect(page.locator(`#${id}`)).toBeVisible();
    await page.goto(help.path);
    await expect(page.locator(`#${id}`)).toBeHidden();
    await page.locator(`details:has(#${id}) > summary`).click();
    await expect(page.locator(`#${id}`)).toBeVisible();
    await context.close();
  },
);

test('search leads to a situation by its title', { tag: '@drawn' }, async ({ page, built }) => {
  const { page: help, id } = folded(built);
  const title = found(help.dom.querySelector(`details:has([id="${id}"]) > summary`)?.text.trim(), 'title');
  await page.goto(`/zoeken/?q=${encodeURIComponent(title)}`);
  const link = page.locator(`[data-search-results] a[href$="${help.path}#${id}"]`).first();
  await link.click();
  await expect(page.locator(`#${id}`)).toBeVisible();
});

test('on paper all situations stand open, once, whatever of them was open', async ({ page, built }) => {
  const { page: help, id } = folded(built);
  await page.goto(help.path);
  const copy = page.locator(`details:has(#${id}) + .fold-copy`);
  await expect(copy).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  expect(await heightOf(page, id)).toBe(0);
  await expect(copy).toBeVisible();
  expect(await copy.innerHTML()).toBe(await page.locator(`#${id}`).innerHTML());
  await page.locator(`details:has(#${id})`).evaluate((details) => {
    (details as HTMLDetailsElement).open = true;
  });
  expect(await heightOf(page, id)).toBeGreaterThan(20);
  await expect(copy).toBeHidden();
});

test('the list of help says in more languages where there is more', ({ built }) => {
  const { dom } = built.section('help');
  const languages = dom
    .querySelectorAll('main li[lang]:has(> a[href^="https:"])')
    .map((line) => line.getAttribute('lang'));
  expect(languages).toEqual(['en', 'ar', 'uk', 'fa', 'tr']);
  // And first of all here, where the site is in it.
  const here = dom
    .querySelectorAll('main li[lang] a[hreflang]')
    .map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]);
  expect(here).toEqual(
    Object.entries(built.site.locales)
      .filter(([, { lang }]) => languages.includes(lang))
      .map(([code, { lang }]) => [lang, `/${code}${built.section('help').path}`]),
  );
});

const isOpen = (page: Page, id: string) =>
  page.locator(`details:has(#${id})`).evaluate((details) => (details as HTMLDetailsElement).open);

const heightOf = async (page: Page, id: string) =>
  page
    .locator(`#${id}`)
    .evaluate((element) =>
      element.checkVisibility({ contentVisibilityAuto: true }) ? element.getBoundingClientRect().height : 0,
    );
