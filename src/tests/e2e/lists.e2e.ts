import type { Page } from '@playwright/test';
import { sentencesOf } from '#/content/dutch/readability.ts';
import { themes } from '#/content/schemas/people.ts';
import { found, type Built } from './built.ts';
import { fonts, handFonts } from './fonts.ts';
import { expect, test } from './site.ts';

const phone = { width: 360, height: 740 };

/** The Dutch texts of a collection, by id. */
const textsOf = (built: Built, collection: string) =>
  new Map(
    built.texts
      .filter((text) => text.collection === collection && text.locale === built.site.sourceLocale)
      .map((text) => [text.id, text]),
  );

test('each question stands in its group, in order, with a link to the group', ({ built }) => {
  const { dom } = built.section('questions');
  const texts = [...textsOf(built, 'questions').values()];
  const groups = dom.querySelectorAll('main section:has(> h2 + .entry)').map((group) => ({
    id: group.querySelector('h2')?.id,
    questions: group.querySelectorAll('.entry').map(({ id }) => id),
  }));
  const expected = themes
    .map((theme) =>
      texts
        .filter(({ data }) => data.theme === theme)
        .sort((one, other) => Number(one.data.order) - Number(other.data.order))
        .map(({ id }) => id),
    )
    .filter((questions) => questions.length > 0);
  expect(groups.map(({ questions }) => questions)).toEqual(expected);
  const links = dom.querySelectorAll('main nav ul > li > a:not(li li a)');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(groups.map(({ id }) => `#${id ?? ''}`));
});

test('of every answer the first sentence is in sight, and the page is twelve screens of a phone at most', async ({
  page,
  built,
}) => {
  await page.setViewportSize(phone);
  await page.goto(built.section('questions').path);
  for (const [id, { data }] of textsOf(built, 'questions')) {
    const [first] = sentencesOf(String(data.summary));
    const shown = await page.locator(`#${id}`).innerText();
    expect(plain(shown)).toContain(plain(found(first, id).text));
    await expect(page.locator(`#${id} .prose`).first(), id).toBeHidden();
  }
  const { height, question } = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    question: document.querySelector('.entry p')?.getBoundingClientRect().top ?? Infinity,
  }));
  expect(height).toBeLessThanOrEqual(12 * phone.height);
  expect(question).toBeLessThan(phone.height);
});

test(
  'the whole answer opens by a tap, without a script, and to who follows a link to it',
  { tag: '@drawn' },
  async ({ browser, baseURL, built }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL, viewport: phone });
    const page = await context.newPage();
    const { path } = built.section('questions');
    const [first, last] = [...textsOf(built, 'questions').keys()].slice(0, 2).map((id) => `#${id}`);
    await page.goto(path);
    await page.locator(`${first ?? ''} summary`).click();
    await expect(page.locator(`${first ?? ''} .prose`).first()).toBeVisible();
    await page.goto(`${path}${last ?? ''}`);
    await expect(page.locator(`${last ?? ''} h3`)).toBeInViewport();
    await expect(page.locator(`${last ?? ''} .prose`).first()).toBeVisible();
    await context.close();
  },
);

test('the letters and the first words stand on the first screen of a phone', async ({ page, built }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(built.section('terms').path);
  await handFonts(page);
  for (const font of fonts) {
    const { letters, words } = await page.evaluate((name) => {
      window.drawWith(name);
      const bottoms = (selector: string) =>
        [...document.querySelectorAll(selector)].map((each) => each.getBoundingClientRect().bottom);
      return {
        letters: bottoms('main nav .tap'),
        words: bottoms('.words dt').slice(0, 2),
      };
    }, font);
    expect(letters.length).toBeGreaterThan(9);
    expect(Math.max(...letters), font).toBeLessThan(440 + 60);
    expect(Math.max(...words), font).toBeLessThanOrEqual(640);
  }
});

test('each letter is a heading that its link leads to, above the words that begin with it', async ({
  page,
  built,
}) => {
  const { dom, path } = built.section('terms');
  const words = dom.querySelectorAll('main .words > div').map(({ id }) => id);
  expect(words.toSorted()).toEqual([...textsOf(built, 'terms').keys()].sort());
  for (const link of dom.querySelectorAll('main nav a')) {
    const heading = found(
      dom.querySelector(`h2[id="${link.getAttribute('href')?.slice(1) ?? ''}"]`) ?? undefined,
      'letter',
    );
    expect(heading.text).toBe(link.text.trim());
    for (const word of heading.parentNode?.querySelectorAll('dt') ?? [])
      expect(plain(word.text).charAt(0).toUpperCase(), word.text).toBe(heading.text);
  }
  await page.goto(path);
  const levels = await page
    .locator('main :is(h1, h2, h3)')
    .evaluateAll((all) => all.map(({ tagName }) => tagName));
  expect(levels.slice(0, 3)).toEqual(['H1', 'H2', 'H2']);
});

test(
  'a link to a word lands on it, and shows its whole meaning',
  { tag: '@drawn' },
  async ({ page, built }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize(phone);
    const { dom, path } = built.section('terms');
    const word = found(
      dom.querySelectorAll('main .words > div').findLast((each) => each.querySelector('details .prose')),
      'word with more to say',
    );
    const prose = page.locator(`#${word.id} .prose`).first();
    await page.goto(path);
    await expect(prose).toBeHidden();
    await page.goto(`${path}#${word.id}`);
    await expect(page.locator(`#${word.id} dt`)).toBeInViewport();
    await expect(prose).toBeVisible();
    await expect(page.locator(`#${word.id} summary`)).toBeHidden();
    await expect(page.locator('.words details:not(:target *) .prose').first()).toBeHidden();
  },
);

test('all that is folded in a list is printed, and nothing to tap', async ({ page, built }) => {
  await page.emulateMedia({ media: 'print' });
  for (const section of ['questions', 'terms'] as const) {
    await page.goto(built.section(section).path);
    const folds = await page.locator('main .entry details').evaluateAll((all) =>
      all.map((each) => ({
        // Its copy for paper.
        text: each.nextElementSibling?.matches('.fold-copy') && each.nextElementSibling.checkVisibility(),
        tap: each.querySelector('summary')?.checkVisibility(),
      })),
    );
    expect(folds.length).toBeGreaterThan(0);
    expect(
      folds.filter(({ text, tap }) => !text || tap),
      section,
    ).toEqual([]);
  }
});

test('in a section the first of a word is marked, and no other', ({ built }) => {
  for (const { path, dom } of built.pages) {
    for (const copy of dom.querySelectorAll('.fold-copy')) copy.remove();
    const marks = dom.querySelectorAll('main button.term').map((mark) => {
      const group = mark.closest('section:has(> .entry)');
      const fold = group ? undefined : mark.closest('details');
      const text = group ?? fold ?? mark.closest('.prose');
      return { word: mark.getAttribute('popovertarget'), text };
    });
    const twice = marks.filter(({ word, text }, index) =>
      marks.slice(0, index).some((other) => other.word === word && other.text === text),
    );
    expect(
      twice.map(({ word }) => word),
      path,
    ).toEqual([]);
    const counts = Map.groupBy(marks, ({ word }) => word);
    const inSight = dom.querySelectorAll('main button.term:not(details *)');
    const most = Math.max(
      0,
      ...[...counts.keys()].map(
        (word) => inSight.filter((mark) => mark.getAttribute('popovertarget') === word).length,
      ),
    );
    expect(most, path).toBeLessThan(7);
  }
});

test('on every list a title is larger than the sentence it stands over, and apart from what is above it', async ({
  page,
  built,
}) => {
  const nothing = '/zoeken/?q=xqxqzk';
  const lists = [
    ...built.sections(),
    built.page('/beleid/'),
    built.firstWith('main section > ol > li[id]', built.entries('ambitions')),
    built.firstWith('main .plans', built.entries('about')),
  ];
  for (const path of [...lists.map((each) => each.path), nothing]) {
    await page.goto(path);
    if (path === nothing) await expect(page.locator('[data-search-tips]')).toBeVisible();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const where = `${path} at ${String(width)} px`;
      if (path !== nothing) expect(await flat(page), where).toEqual([]);
      expect(await page.evaluate(glued), where).toEqual([]);
    }
  }
});

/** Headings less than 16 px under the line above them, in what can be seen and what can be opened. Runs in the page. */
function glued(): string[] {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  /** What belongs to the heading below it: the code of a promise, the mark of a bend, the words of who is named. */
  const own = '[aria-hidden="true"], .told, .head > p';
  const lines: DOMRect[] = [];
  const found: string[] = [];
  const seen = new Set<Element>();
  const walker = document.createTreeWalker(document.querySelector('main') ?? document, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.textContent?.trim() || !parent?.checkVisibility()) continue;
    if (parent.closest(`.sr-only, .meaning, ${own}`)) continue;
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
    const [first] = boxes;
    const heading = parent.closest('h2, h3, h4');
    if (first && heading && !seen.has(heading)) {
      seen.add(heading);
      const above = lines.filter(
        ({ bottom, left, right }) => bottom <= first.top + 4 && right > first.left && left < first.right,
      );
      const gap = first.top - Math.max(...above.map(({ bottom }) => bottom));
      if (gap < 16) found.push(`${gap.toFixed(0)} px above ${heading.textContent.trim()}`);
    }
    lines.push(...boxes);
  }
  return found;
}

/** Titles that are no larger than the sentence right below them. */
const flat = (page: Page) =>
  page.locator('main :is(h2, h3, h4, dt):not(.sr-only)').evaluateAll((titles) =>
    titles.flatMap((title) => {
      const next = title.nextElementSibling;
      const sentence = next?.matches('dd') ? next.querySelector('p') : next?.matches('p') ? next : null;
      const size = (each: Element) => parseFloat(getComputedStyle(each).fontSize);
      const own = title.querySelector('a') ?? title;
      if (!sentence?.checkVisibility() || size(own) > size(sentence)) return [];
      return [`${title.textContent.trim()}: ${String(size(own))} over ${String(size(sentence))}`];
    }),
  );

/** Words without the spaces that hold numbers together and the marks where a word may break. */
const plain = (text: string) => text.normalize('NFC').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
