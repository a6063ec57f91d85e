import type { Page } from '@playwright/test';
import { covered } from './checks/focus.ts';
import { fonts, handFonts } from './fonts.ts';
import { oneOfEachKind } from './kinds.ts';
import { expect, test } from './site.ts';
import { turnTo } from './turn.ts';

/** What stands beside the text of a wide screen. */
const inMargin = 'main .aside > *, main .list-first > nav';

test('on every kind of page title and text begin on one line, at every wide width', async ({
  page,
  built,
}) => {
  test.setTimeout(120_000);
  const widths = [1024, 1280, 1440].map((width) => ({ width, edges: new Map<number, string[]>() }));
  for (const path of oneOfEachKind(built)) {
    await turnTo(page, path);
    for (const { width, edges } of widths) {
      await page.setViewportSize({ width, height: 900 });
      for (const { edge, what } of await page.evaluate(edgesIn))
        edges.set(edge, [...(edges.get(edge) ?? []), `${path}: ${what}`]);
    }
  }
  for (const { width, edges } of widths) {
    const [axis = [], ...others] = [...edges.values()].sort((a, b) => b.length - a.length);
    expect(others.flat(), `${String(width)} px`).toEqual([]);
    expect(axis.length).toBeGreaterThan(50);
  }
});

test('what stands in the margin is clear of the text, of its neighbours and of the edge', async ({
  page,
  built,
}) => {
  test.setTimeout(180_000);
  let notes = 0;
  const noted = oneOfEachKind(built).filter((path) => built.page(path).dom.querySelector(inMargin));
  for (const path of noted) {
    await turnTo(page, path);
    await handFonts(page);
    for (const width of [1024, 1280, 1440, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      for (const font of fonts) {
        const { count, problems } = await page.evaluate(marginOf, { font, inMargin });
        expect(problems, `${path}, ${String(width)} px, ${font}`).toEqual([]);
        notes += count;
      }
    }
  }
  expect(notes).toBeGreaterThan(100);
});

test('a meaning opens in the margin beside its line, whole and clear of the text', async ({
  page,
  built,
}) => {
  const pages = [
    built.firstWith('main article button.term', built.entries('ambitions')),
    built.firstWith('main button.term', [built.section('questions')]),
  ];
  for (const { path } of pages) {
    await turnTo(page, path);
    await handFonts(page);
    for (const width of [1024, 1280, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      for (const font of fonts)
        expect(await page.evaluate(meaningsIn, font), `${path}, ${String(width)} px, ${font}`).toEqual([]);
    }
  }
});

test(
  'where text leaves no margin, a meaning opens below or above its word',
  { tag: '@drawn' },
  async ({ page, built }) => {
    const { path } = built.firstWith('main article button.term', built.entries('ambitions'));
    await page.setViewportSize({ width: 1280, height: 1400 });
    await page.goto(path);
    await handFonts(page);
    await page.evaluate(() => {
      window.drawWith('own', 'html { font-size: 225% !important }');
    });
    const word = page.locator('main button.term').first();
    await word.click();
    const meaning = page.locator('.meaning:popover-open');
    await expect(meaning).toBeInViewport({ ratio: 1 });
    const [over, under] = await boxes(page, ['main button.term', '.meaning:popover-open']);
    expect(over && under && (under.top >= over.bottom || under.bottom <= over.top)).toBe(true);
  },
);

test('on a wide screen too what has the focus is seen with its whole ring', async ({ page, built }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1280, height: 700 });
  for (const path of oneOfEachKind(built)) {
    await turnTo(page, path);
    expect(await covered(page), path).toEqual([]);
  }
});

test('a heading stands nearer to what follows than to what precedes, and is larger than its statement', async ({
  page,
  built,
}) => {
  test.setTimeout(120_000);
  const problems: string[] = [];
  for (const path of oneOfEachKind(built)) {
    await turnTo(page, path);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const said = await page.evaluate(rhythm);
      problems.push(...said.map((problem) => `${path}, ${String(width)} px: ${problem}`));
    }
  }
  expect(problems).toEqual([]);
});

const boxes = (page: Page, selectors: string[]) =>
  page.evaluate(
    (all) =>
      all.map((selector) => document.querySelector(selector)?.getBoundingClientRect().toJSON() as DOMRect),
    selectors,
  );

/** Where titles and text begin. What stands beside the water of the route begins there. Runs in the page. */
function edgesIn() {
  const texts = document.querySelectorAll<HTMLElement>(
    'body > header .sender a, main h1, main .lead, main :is(.beside, .sheet) > :is(article, div:not(.aside)) .prose > p, main > p, main > section > h2',
  );
  return [...texts]
    .filter((text) => text.checkVisibility() && !text.closest('.reach, .aside, .sr-only, table'))
    .map((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const [first] = range.getClientRects();
      return { edge: Math.round(first?.left ?? 0), what: text.outerHTML.slice(0, 80) };
    });
}

/** The notes in the margin, and what is wrong with where they stand. Runs in the page. */
function marginOf({ font, inMargin }: { font: string; inMargin: string }) {
  window.drawWith(font);
  const notes = [...document.querySelectorAll<HTMLElement>(inMargin)].filter(
    (note) => note.checkVisibility() && note.getClientRects().length > 0,
  );
  const problems: string[] = [];
  for (const note of notes) {
    const box = note.getBoundingClientRect();
    const say = (what: string) => problems.push(`${what}: ${note.outerHTML.slice(0, 80)}`);
    const text = note.closest('.beside')?.querySelector(':scope > :not(nav, .aside)');
    if (text?.textContent.trim() && box.left < text.getBoundingClientRect().right + 20) say('in the text');
    if (box.right > innerWidth || box.width < 180) say(`from ${String(box.left)} to ${String(box.right)}`);
    const neighbour = notes.find((other) => {
      const its = other.getBoundingClientRect();
      return other !== note && its.top < box.bottom - 1 && box.top < its.bottom - 1;
    });
    if (neighbour) say('over another note');
  }
  window.drawWith();
  return { count: notes.length, problems };
}

/** Opens every meaning of the page. Runs in the page. */
function meaningsIn(font: string): string[] {
  window.drawWith(font);
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
  // What is folded has a copy for paper.
  const words = [...document.querySelectorAll<HTMLButtonElement>('main button.term')].filter((word) =>
    word.checkVisibility(),
  );
  const problems = words.flatMap((word) => {
    word.scrollIntoView({ block: 'center', behavior: 'instant' });
    word.click();
    const meaning = document.querySelector('.meaning:popover-open')?.getBoundingClientRect();
    const line = word.getClientRects()[0];
    const column = word.closest('.prose')?.getBoundingClientRect();
    const isRight =
      meaning &&
      line &&
      column &&
      meaning.left >= column.right + 20 &&
      meaning.right <= innerWidth &&
      meaning.top <= line.bottom &&
      meaning.bottom >= line.top &&
      meaning.top >= 0 &&
      meaning.bottom <= innerHeight;
    document.querySelector<HTMLElement>('.meaning:popover-open')?.hidePopover();
    return isRight ? [] : [`${word.textContent}: ${JSON.stringify(meaning)}`];
  });
  window.drawWith();
  return problems;
}

/** Headings that hang between two texts, other than the name under what somebody said, or are no larger than the statement below them. Runs in the page. */
function rhythm(): string[] {
  const linesIn = (node: Node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  };
  const words: { node: Node; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (
      node.textContent?.trim() &&
      node.parentElement?.checkVisibility() &&
      !node.parentElement.closest('.sr-only, [aria-hidden]')
    )
      for (const box of linesIn(node)) words.push({ node, box });
  return [...document.querySelectorAll<HTMLElement>('main :is(h2, h3, h4)')]
    .filter((heading) => heading.checkVisibility() && !heading.closest('.sr-only, .voice, .domains, .route'))
    .flatMap((heading) => {
      const own = linesIn(heading);
      const [top, bottom] = [
        Math.min(...own.map((box) => box.top)),
        Math.max(...own.map((box) => box.bottom)),
      ];
      const [left, right] = [
        Math.min(...own.map((box) => box.left)),
        Math.max(...own.map((box) => box.right)),
      ];
      const others = words.filter(
        ({ node, box }) => !heading.contains(node) && box.left < right && box.right > left,
      );
      const above = top - Math.max(...others.map(({ box }) => box.bottom).filter((edge) => edge <= top + 4));
      const below =
        Math.min(...others.map(({ box }) => box.top).filter((edge) => edge >= bottom - 4)) - bottom;
      const statement = heading.nextElementSibling?.matches('.lead') ? heading.nextElementSibling : undefined;
      const sizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
      return [
        ...(below < above
          ? []
          : [`${above.toFixed(0)} above, ${below.toFixed(0)} below: ${heading.outerHTML.slice(0, 90)}`]),
        ...(statement && sizeOf(statement) >= sizeOf(heading)
          ? [`not larger: ${heading.outerHTML.slice(0, 90)}`]
          : []),
      ];
    });
}
