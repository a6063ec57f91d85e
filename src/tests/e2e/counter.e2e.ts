import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { attributeOf, componentsIn, textOf } from '#/content/reading/tree.ts';
import { readPaper, sheetCountOf } from '#/tools/pdf.ts';
import { isLocale } from '#/site.config.ts';
import { pdfOf } from './checks/paper.ts';
import { found, type Built, type BuiltPage } from './built.ts';
import { fonts, handFonts } from './fonts.ts';
import { expect, test } from './site.ts';
import { turnTo } from './turn.ts';

/** Every sheet for the counter. */
const sheetsOf = (built: Built): readonly BuiltPage[] => {
  const sheets = built.pages.filter(({ path }) => path.endsWith('/blad/'));
  expect(sheets.length, 'sheets').toBeGreaterThan(0);
  return sheets;
};

/** The page that a sheet is of. */
const pageOf = (built: Built, { path }: BuiltPage) => built.page(path.replace(/blad\/$/, ''));

test('a page of help has a sheet where its text is in a language other than Dutch, and leads there', ({
  built,
}) => {
  const help = new RegExp(`^(?:/[^/]+)?${built.section('help').path}[^/]+/$`);
  for (const { path, dom, lang, textLang } of built.pages.filter((page) => help.test(page.path))) {
    const isTranslated = lang !== built.site.sourceLocale && textLang === lang;
    const links = dom.querySelectorAll('main a[href$="/blad/"]').map((link) => link.getAttribute('href'));
    expect(links, path).toEqual(isTranslated ? [`${path}blad/`] : []);
    expect(built.paths.includes(`${path}blad/`), path).toBe(isTranslated);
  }
});

test('a sheet is for who comes from its page: no search, list or other version names it', ({ built }) => {
  const listed = built.files
    .filter((file) => /^sitemap.*\.xml$/.test(file))
    .map((file) => readFileSync(join(built.dist, file), 'utf8'))
    .join('');
  expect(listed).toContain('<loc>');
  expect(listed).not.toContain('/blad/');
  for (const sheet of sheetsOf(built)) {
    const { path, dom, indexed } = sheet;
    expect(indexed, path).toBe(false);
    expect(dom.querySelector('[data-pagefind-body], link[hreflang], script'), path).toBeNull();
    expect(dom.querySelector('link[rel="canonical"]')?.getAttribute('href'), path).toContain(path);
    const back = dom.querySelectorAll('main a').map((link) => link.getAttribute('href'));
    expect(back, path).toContain(pageOf(built, sheet).path);
    // It says of its translation what its page says.
    const says = (page: BuiltPage) =>
      page.dom.querySelector('[data-translation]')?.getAttribute('data-translation');
    expect(says(sheet), path).toBe(says(pageOf(built, sheet)));
  }
});

test('each of the two languages says that it is', ({ built }) => {
  const { lang: dutch, dir } = built.site.locales[built.site.sourceLocale];
  for (const { path, dom, lang } of sheetsOf(built)) {
    const own = found(
      Object.values(built.site.locales).find((each) => each.lang === lang),
      lang,
    );
    const pairs = dom.querySelectorAll('.counter .two');
    expect(pairs.length, path).toBeGreaterThan(8);
    for (const pair of pairs) {
      const sides = pair.children.map((side) => [side.getAttribute('lang'), side.getAttribute('dir')]);
      expect(sides, `${path}: ${pair.outerHTML.slice(0, 80)}`).toEqual([
        [lang, own.dir],
        [dutch, dir],
      ]);
      for (const side of pair.children) expect(side.text.trim(), path).not.toBe('');
    }
  }
});

test('all that somebody at a counter needs is there: what to do, whom to call, what to say, and each situation', ({
  built,
}) => {
  const words = (text: string) => text.replace(/[\s\u2066\u2069]+/g, ' ').trim();
  for (const { path, dom } of sheetsOf(built)) {
    const [, code = '', , id = ''] = path.split('/');
    const said = words(dom.querySelector('.counter')?.text ?? '');
    const texts = built.texts.filter(
      ({ collection, id: own, locale }) =>
        collection === 'help' && own === id && [code, built.site.sourceLocale].includes(locale),
    );
    expect(texts.length, path).toBeGreaterThan(0);
    for (const text of texts) {
      const tree = { tree: text.tree };
      const whole = (['Today', 'Show'] as const)
        .flatMap((name) => componentsIn(tree, name))
        .map((node) => textOf(node));
      const doors = ((text.tree as { children?: Parameters<typeof textOf>[0][] }).children ?? [])
        .filter((node) => 'name' in node && node.name === 'Door')
        .map((node) => textOf(node));
      const titles = componentsIn(tree, 'Situation').map((node) => attributeOf(node, 'title') ?? '');
      const meanings = componentsIn(tree, 'Show').flatMap((node) => attributeOf(node, 'means') ?? []);
      expect(titles.length, path).toBeGreaterThan(0);
      const missing = [
        String(text.data.title),
        String(text.data.summary),
        ...whole,
        ...doors,
        ...titles,
        ...meanings,
      ]
        .map(words)
        .filter((each) => !said.includes(each));
      expect(missing, path).toEqual([]);
    }
  }
});

test('while nobody can have the address of the site, no code leads to it', ({ built }) => {
  expect(built.site.url).toMatch(/\.example$/);
  for (const { path, dom } of sheetsOf(built)) {
    expect(dom.querySelector('.qr'), path).toBeNull();
    expect(dom.querySelector('.from')?.text, path).toContain(new URL(built.site.url).host);
  }
});

test('a sheet has two sides at most in every font that readers have, tagged, in letters of ten points', async ({
  page,
  built,
  variant,
}) => {
  test.setTimeout(300_000);
  // A variant changes nothing that stands on the sheets of the site’s own languages, which are looked at there.
  const looked = sheetsOf(built).filter(({ lang }) => variant === 'site' || !isLocale(lang));
  for (const { path } of looked) {
    await turnTo(page, path);
    // What it is tagged with and how large its letters are is the same in every font: none of its sizes is taken from one.
    const { tags, sheets } = await readPaper(await pdfOf(page));
    expect(tags.filter((tag) => /^H[12]$/.test(tag)).length, path).toBeGreaterThan(2);
    const sizes = sheets
      .flatMap(({ words }) => words.filter(({ text }) => text.trim()))
      .map(({ size }) => size);
    expect(Math.min(...sizes), path).toBeGreaterThan(9.95);

    await handFonts(page);
    for (const font of fonts) {
      await page.evaluate((name) => {
        window.drawWith(name);
      }, font);
      expect(await sheetCountOf(await pdfOf(page)), `${path} in ${font}`).toBeLessThanOrEqual(2);
    }
  }
});

test('the sides stand beside each other on paper and on a wide screen, below each other on a phone', async ({
  page,
  built,
}) => {
  for (const { path, dom } of [found(sheetsOf(built)[0], 'sheet'), found(sheetsOf(built).at(-1), 'sheet')]) {
    const isFromRight = dom.querySelector('html')?.getAttribute('dir') === 'rtl';
    await page.goto(path);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await placesOf(page), path).toBe(isFromRight ? 'Dutch left' : 'Dutch right');
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await placesOf(page), path).toBe('Dutch below');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 695, height: 1000 });
    expect(await placesOf(page), path).toBe(isFromRight ? 'Dutch left' : 'Dutch right');
    await page.emulateMedia({ media: null });
  }
});

/** Where the Dutch stands, in every pair alike. */
const placesOf = (page: Page): Promise<string> =>
  page.locator('.counter .two:visible').evaluateAll((pairs) => {
    const places = pairs.map((pair) => {
      const [own, dutch] = [...pair.children].map((side) => side.getBoundingClientRect());
      if (!own || !dutch) return 'nothing';
      if (dutch.top >= own.bottom) return 'Dutch below';
      if (dutch.left >= own.right) return 'Dutch right';
      return dutch.right <= own.left ? 'Dutch left' : 'on each other';
    });
    return [...new Set(places)].join(', ');
  });
