import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Built, BuiltPage } from '#/tests/e2e/built.ts';
import { found } from '#/tests/e2e/built.ts';
import { saidIn } from '#/tests/e2e/said.ts';
import { expect, test } from '#/tests/e2e/site.ts';
import { localeCodes } from '#/site.config.ts';
import { madeUp, standingsIn, titleIn, translatedIn } from './languages.ts';

const [leftToRight, rightToLeft] = madeUp;
/** The languages whose letters tell them from each other. */
const toldApart = ['nl', ...madeUp.map(({ lang }) => lang)];

test('a text in the language of its page says so, is found and is named to search engines', ({ built }) => {
  let links = 0;
  for (const language of madeUp)
    for (const { collection, id } of translatedIn(built.root)) {
      const { path, html, dom, lang, textLang, indexed } = translated(built, language.code, collection, id);
      expect([lang, textLang, indexed], path).toEqual([language.lang, language.lang, true]);
      expect(dom.querySelector('html')?.getAttribute('dir'), path).toBe(language.dir);
      expect(dom.querySelector('main')?.getAttribute('dir'), path).toBe(language.dir);
      expect(dom.querySelector('h1')?.text.trim(), path).toBe(titleIn(built.root, language, collection, id));
      expect(dom.querySelector('main[data-pagefind-body]'), path).not.toBeNull();
      expect(dom.querySelector('link[rel="canonical"]')?.getAttribute('href'), path).toContain(path);
      const inside = dom
        .querySelectorAll('main .prose a')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => href.startsWith('/'));
      links += inside.length;
      expect(
        inside.filter((href) => !href.startsWith(`/${language.code}/`)),
        path,
      ).toEqual([]);
      for (const [, said] of html.matchAll(/"inLanguage":"([^"]*)"/g)) expect(said, path).toBe(language.lang);
    }
  expect(links).toBeGreaterThan(0);
});

test('a text that is there in Dutch only says so, and has no address that counts', ({ built }) => {
  for (const { code, lang } of madeUp) {
    const borrowed = built.pages.filter((page) => page.lang === lang && page.textLang === 'nl');
    expect(borrowed.length).toBeGreaterThan(0);
    for (const { path, dom, indexed, html } of borrowed) {
      const dutch = path.slice(code.length + 1);
      expect(indexed, path).toBe(false);
      expect(dom.querySelector('main')?.getAttribute('dir'), path).toBe('ltr');
      expect(dom.querySelector('[data-pagefind-body]'), path).toBeNull();
      expect(dom.querySelector('link[rel="canonical"]'), path).toBeNull();
      const notice = dom.querySelector('[data-translation]');
      expect(notice?.getAttribute('data-translation'), path).toMatch(
        /^(?:untranslated|sourceOnly|farBehind)$/,
      );
      expect(notice?.querySelector('a[hreflang="nl"]')?.getAttribute('href'), path).toBe(dutch);
      for (const [, said] of html.matchAll(/"inLanguage":"([^"]*)"/g)) expect(said, path).toBe('nl');
    }
  }
});

test('a translation says how it stands to the Dutch text, and far behind that is shown', ({ built }) => {
  const { code, lang } = leftToRight;
  const listed = readFileSync(join(built.dist, 'sitemap-0.xml'), 'utf8');
  const says = {
    checked: undefined,
    editedAfterCheck: 'unchecked',
    behind: 'behind unchecked',
    farBehind: 'farBehind',
  };
  for (const { id, standing } of standingsIn(built.root)) {
    const { path, dom, textLang, indexed } = translated(built, code, 'about', id);
    const isDutch = standing === 'farBehind';
    expect(dom.querySelector('[data-translation]')?.getAttribute('data-translation'), path).toBe(
      says[standing],
    );
    expect([textLang, indexed], path).toEqual(isDutch ? ['nl', false] : [lang, true]);
    expect(listed.includes(`<loc>${built.site.url}${path}</loc>`), path).toBe(!isDutch);
    const versions = dom.querySelectorAll('link[rel="alternate"][hreflang]');
    expect(versions.length > 0, path).toBe(!isDutch);
    // Where the page of a language has its text in Dutch, the switch on the Dutch page says so.
    const { dom: dutch } = translated(built, '', 'about', id);
    const choice = dutch.querySelector(`body > header a[hreflang="${lang}"]`)?.text ?? '';
    expect(choice.includes('('), path).toBe(isDutch);
  }
});

test('every word stands in an element of its language', ({ built }) => {
  const persons = new Set(built.texts.map(({ data }) => data.person));
  const wrong = built.pages.flatMap(({ path, dom, lang: own }) =>
    [...saidIn(found(dom.querySelector('body') ?? undefined, 'body'), own)].flatMap(({ words, lang }) => {
      // What is said in another language has the letters of Dutch: they tell nothing here.
      if (!toldApart.includes(lang)) return [];
      const others = langsOf(words, persons).filter((each) => each !== lang);
      return others.map((each) => `${path}: “${words.trim()}” is in ${each}, and stands in ${lang}`);
    }),
  );
  expect(
    [...new Set(wrong.map((line) => line.replace(/^[^:]*: /, '')))],
    wrong.slice(0, 5).join('\n'),
  ).toEqual([]);
});

test('head and foot of every page lead to the same page in every other language', ({ built }) => {
  const there = new Map(built.pages.map((page) => [page.path, page.lang]));
  const { path: stories } = built.section('stories');
  const langs = Object.values(built.site.locales).map((own) => own.lang);
  const gone = new Set(built.gone().map(({ path }) => path));
  const wrong = built.pages.flatMap(({ path, dom, lang }) =>
    ['body > header', 'body > footer'].flatMap((part) => {
      const links = dom.querySelectorAll(`${part} a[hreflang]`).map((link) => {
        const href = link.getAttribute('href') ?? '';
        const named = link.getAttribute('hreflang') ?? '';
        const isRight =
          there.get(href) === named &&
          link.getAttribute('lang') === named &&
          (bare(href) === sameAs(path) || /\b404\b/.test(path));
        return isRight ? named : `${link.outerHTML} is wrong`;
      });
      const others = langs.filter((each) => each !== lang);
      return links.join() === others.join() ? [] : [`${path}, ${part}: ${links.join()}`];
    }),
  );
  expect(wrong).toEqual([]);

  /** What is there in two languages alone leads to the page that it is of; a story that is gone to those that are there. */
  function sameAs(path: string): string {
    return gone.has(bare(path)) ? stories : bare(path).replace(/(?<=^\/hulp\/.*\/)blad\/$/, '');
  }
});

test('a reader changes the language from the head and from the foot', async ({ page, built }) => {
  const [, { id, collection }] = translatedIn(built.root) as [unknown, { id: string; collection: string }];
  const { path } = translated(built, '', collection, id);
  for (const [width, part] of [
    [320, 'header'],
    [1280, 'header'],
    [320, 'footer'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    for (const { code, lang } of [...madeUp, { code: '', lang: 'nl' }]) {
      await page.locator(`body > ${part} a[hreflang="${lang}"]`).click();
      await expect(page).toHaveURL(`${code && `/${code}`}${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
    }
  }
});

test('search engines are told of versions that they may name, by each of them, and of no others', ({
  built,
}) => {
  for (const { path, dom, indexed } of built.pages) {
    const own = `${built.site.url}${path}`;
    const versions = dom
      .querySelectorAll('link[rel="alternate"][hreflang]')
      .map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? ''] as const);
    const there = indexed ? built.pages.filter((page) => page.indexed && bare(page.path) === bare(path)) : [];
    const expected =
      there.length > 1 ? there.map((page) => [page.lang, `${built.site.url}${page.path}`]) : [];
    expect(versions.toSorted(), path).toEqual(expected.toSorted());
    if (versions.length) expect(versions.map(([, href]) => href)).toContain(own);
  }
  const versioned = built.pages.filter(({ dom }) => dom.querySelector('link[hreflang]'));
  expect(versioned.length).toBeGreaterThanOrEqual(translatedIn(built.root).length * toldApart.length);
});

test('the feed of a language has the stories that are there in it', async ({ request, built }) => {
  for (const language of madeUp) {
    const feed = await (
      await request.get(`/${language.code}${built.section('stories').path}feed.xml`)
    ).text();
    expect(feed.match(/<item>/g)).toHaveLength(1);
    const [{ id } = { id: '' }] = translatedIn(built.root).filter(
      ({ collection }) => collection === 'stories',
    );
    expect(feed).toContain(titleIn(built.root, language, 'stories', id));
  }
});

test('an unknown address is answered in the language that it begins with', async ({ page }) => {
  for (const { code, lang, letter } of madeUp) {
    const answer = await page.goto(`/${code}/nergens/`);
    expect(answer?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(letter);
  }
});

test('the search of a language finds its texts', async ({ page, built }) => {
  for (const language of madeUp) {
    const [, { collection, id }] = translatedIn(built.root) as [unknown, { id: string; collection: string }];
    const title = titleIn(built.root, language, collection, id);
    await page.goto(`/${language.code}/zoeken/?q=${encodeURIComponent(title)}`);
    const first = page.locator('ol[data-search-results] > li a').first();
    await expect(first).toHaveAttribute('href', translated(built, language.code, collection, id).path);
  }
});

test('numbers keep the order of their groups from right to left', async ({ page, built }) => {
  const pages = built.pages.filter(({ lang }) => lang === rightToLeft.lang);
  const numbered = pages.filter(({ dom }) => /\d \d/.test(dom.querySelector('body')?.text ?? ''));
  const texts = numbered.filter(({ textLang }) => textLang === rightToLeft.lang);
  let seen = 0;
  for (const { path } of [...texts, ...numbered.slice(0, 5)]) {
    await page.goto(path);
    const { turned, count } = await page.evaluate(numbersTurned);
    expect(turned, path).toEqual([]);
    seen += count;
  }
  expect(seen).toBeGreaterThan(translatedIn(built.root).length);
});

/** Numbers of several groups whose groups are drawn in another order than they are written in. Runs in the page. */
function numbersTurned(): { turned: string[]; count: number } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const turned: string[] = [];
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.checkVisibility()) continue;
    for (const { 0: written, index } of (node.nodeValue ?? '').matchAll(/\d+(?:[ .,:/–-]\d+)+/g)) {
      count++;
      const lefts = Array.from(written.matchAll(/\d+/g), ({ 0: group, index: at }) => {
        const range = document.createRange();
        range.setStart(node, index + at);
        range.setEnd(node, index + at + group.length);
        return range.getBoundingClientRect();
      });
      const isTurned = lefts.some(
        ({ left, top }, at) => at > 0 && top === lefts[at - 1]?.top && left < (lefts[at - 1]?.left ?? 0),
      );
      if (isTurned) turned.push(written);
    }
  }
  return { turned, count };
}

const prefix = new RegExp(`^/(?:${[...localeCodes, ...madeUp.map(({ code }) => code)].join('|')})(?=/)`);

/** A path behind the prefix of its language. */
const bare = (path: string): string => path.replace(prefix, '');

/** The page of a text in a language; an introduction stands on the page of its section. */
function translated(built: Built, code: string, collection: string, id: string): BuiltPage {
  const section = collection === 'intros' ? id : collection;
  const { path } = built.section(section as 'help');
  return built.page(`${code && `/${code}`}${path}${collection === 'intros' ? '' : `${id}/`}`);
}

/**
 * The languages that words are in, by their letters: what has Latin letters is Dutch, but for addresses, codes and what
 * a person is called.
 */
function langsOf(words: string, persons: ReadonlySet<unknown>): string[] {
  const plain = persons.has(words.trim())
    ? ''
    : words.replace(/(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?/g, '');
  return [
    ...(/\p{Script=Latin}{2}/u.test(plain) ? ['nl'] : []),
    ...[leftToRight, rightToLeft].flatMap(({ letter, lang }) => (letter.test(plain) ? [lang] : [])),
  ];
}
