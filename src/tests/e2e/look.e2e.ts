import type { Page } from '@playwright/test';
import type { Built, BuiltPage } from './built.ts';
import { fonts, handFonts } from './fonts.ts';
import { expect, test } from './site.ts';

/** What is drawn, and where. */
const drawings: Record<string, { on: (built: Built) => BuiltPage; drawing: string }> = {
  doors: { on: (built) => built.page('/'), drawing: 'main nav' },
  route: { on: (built) => built.section('steps'), drawing: '.route' },
  domains: { on: (built) => built.section('domains'), drawing: '.domains' },
  partners: { on: (built) => built.section('partners'), drawing: '.shores' },
  timeline: { on: (built) => built.firstWith('.timeline'), drawing: '.timeline' },
};

for (const [name, { on, drawing }] of Object.entries(drawings))
  test(`links in the drawing of ${name} can be reached and hit at every width`, async ({ page, built }) => {
    await page.goto(on(built).path);
    await handFonts(page);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const links = await page.locator(`${drawing} a:visible`).count();
      expect(links).toBeGreaterThan(0);
      for (const font of fonts)
        expect(await page.evaluate(smallLinks, { drawing, font }), `${font}, ${String(width)} px`).toEqual(
          [],
        );
      expect(await reachedByTab(page, drawing)).toBe(links);
    }
  });

/** What a browser tells of what moved (https://wicg.github.io/layout-instability/). */
interface Shift {
  value: number;
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

test('nothing moves while a page appears', { tag: '@drawn' }, async ({ fresh: page, built }) => {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as unknown as Shift[]) {
        const moved = sources.map(({ node, previousRect, currentRect }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          const [before, now] = [previousRect, currentRect].map(({ x, y, width, height }) =>
            [x, y, width, height].join(' '),
          );
          return `${element?.outerHTML.slice(0, 80) ?? '?'} from ${before ?? ''} to ${now ?? ''}`;
        });
        shifts.push([String(value), ...moved].join(', '));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const sections = (['help', 'questions', 'steps', 'domains', 'partners'] as const).map((section) =>
    built.section(section),
  );
  // Each time is the first.
  await (await page.context().newCDPSession(page)).send('Network.setCacheDisabled', { cacheDisabled: true });
  for (const width of [320, 1280])
    for (const { path } of [built.page('/'), built.firstWith('dl a'), ...sections]) {
      await page.setViewportSize({ width, height: 800 });
      // A busy machine may pause while it reads the header, and draw half of it: that moves once. What pictures, fonts and
      // rules move, they move each time.
      let shifts = await shiftsOf(page, path);
      for (let again = 0; shifts.length && again < 2; again++) shifts = await shiftsOf(page, path);
      expect(shifts, `${path}, ${String(width)} px`).toEqual([]);
    }
});

/** What moves while a page appears that counts it. */
async function shiftsOf(page: Page, path: string): Promise<string[]> {
  await page.goto(path, { waitUntil: 'load' });
  return page.evaluate(async () => {
    // What moved is told in the frame after the one in which it did.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return (window as unknown as { shifts: string[] }).shifts;
  });
}

test('drawings keep their lines in forced colours', async ({ page, built }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const [{ path }, line] of [
    [built.page('/'), '.river'],
    [built.section('steps'), '.route svg'],
    [built.section('domains'), '.domains .stream'],
  ] as const) {
    await page.goto(path);
    const [stroke, text] = await page
      .locator(line)
      .first()
      .evaluate((element) => [getComputedStyle(element).stroke, getComputedStyle(document.body).color]);
    expect(stroke, path).toBe(text);
  }
});

test('each need has a pictogram of its own, drawn whole, which grows with its words', async ({
  page,
  built,
}) => {
  await page.goto(built.section('help').path);
  const drawn = () => page.locator('.need svg').evaluateAll(measured);
  const before = await drawn();
  expect(before).toHaveLength(await page.locator('.need').count());
  expect(new Set(before.map(({ drawing }) => drawing)).size).toBe(before.length);
  expect(before.filter(({ cut }) => cut)).toEqual([]);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.need { font-size: 200% }');
    document.adoptedStyleSheets = [sheet];
  });
  const sides = (all: typeof before) => all.map(({ side }) => Math.round(side));
  expect(sides(await drawn())).toEqual(before.map(({ side }) => Math.round(2 * side)));
});

test(
  'the list of a long page stays in sight on a wide screen; below that each part ends in a way back',
  { tag: '@drawn' },
  async ({ page, built }) => {
    const { path, dom } = built.section('questions');
    const last = `${path}#${dom.querySelectorAll('main section[id]').at(-1)?.id ?? ''}`;
    await page.goto(last);
    const list = page.getByRole('navigation', { name: 'Op deze pagina' });
    await expect(list).toBeInViewport();
    await expect(page.getByRole('link', { name: 'Alle vragen' }).first()).toBeHidden();
    for (const width of [320, 768]) {
      await page.setViewportSize({ width, height: 640 });
      for (const [section, words] of [
        ['questions', 'Alle vragen'],
        ['terms', 'Alle letters'],
        ['principles', 'Terug naar de lijst'],
        ['laws', 'Terug naar de lijst'],
      ] as const) {
        await page.goto(built.section(section).path);
        // Nothing lies over a page: what stays where it is while a page scrolls erases words.
        const kept = await page
          .locator('main *')
          .evaluateAll((all) =>
            all.filter(
              (each) => /sticky|fixed/.test(getComputedStyle(each).position) && each.checkVisibility(),
            ),
          );
        expect(kept, section).toEqual([]);
        const back = page.getByRole('link', { name: words, exact: true });
        // The first part stands below the list.
        const listed = await page.locator('main .list-first > nav > ul > li').count();
        expect(await back.count(), section).toBeGreaterThanOrEqual(listed - 1);
        await back.last().click();
        await expect(page.locator('nav[aria-labelledby="op-deze-pagina"]'), section).toBeInViewport();
      }
    }
  },
);

test('right-to-left the rivers run the other way', async ({ page, built }) => {
  await page.goto(built.section('steps').path);
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('[dir]')) element.dir = 'rtl';
  });
  const stream = page.locator('.route svg').first();
  expect(await stream.evaluate((element) => getComputedStyle(element).transform)).toBe(
    'matrix(-1, 0, 0, 1, 0, 0)',
  );
});

/** Pictograms: what is drawn, how large, and whether a line of it falls outside its square. Runs in the page. */
function measured(pictograms: Element[]) {
  return pictograms.map((pictogram) => {
    const { left, right, top, bottom, width: side } = pictogram.getBoundingClientRect();
    // Half of a line stands outside its path.
    const half = side / 32;
    const cut = [...pictogram.children].some((line) => {
      const box = line.getBoundingClientRect();
      return (
        box.left < left + half ||
        box.right > right - half ||
        box.top < top + half ||
        box.bottom > bottom - half
      );
    });
    return { drawing: pictogram.innerHTML, side, cut };
  });
}

/** Links of a drawing that a finger may miss, in a font. Runs in the page. */
function smallLinks({ drawing, font }: { drawing: string; font: string }): string[] {
  window.drawWith(font);
  // In the text beside a drawing a link is as high as its line.
  const small = [...document.querySelectorAll(`${drawing} a:not(.prose *)`)].filter((link) => {
    const { width, height } = link.getBoundingClientRect();
    const least = link.textContent === link.parentElement?.textContent ? 44 : 24;
    return link.checkVisibility() && (width < least || height < least);
  });
  window.drawWith();
  return small.map((link) => link.outerHTML);
}

/** How many links within a drawing the Tab key stops at, from its first to the last before it leaves. */
async function reachedByTab(page: Page, drawing: string): Promise<number> {
  const reached = new Set<number>();
  // The walk begins at the drawing itself, which may be several elements.
  await page.evaluate((selector) => {
    const first = document.querySelector<HTMLElement>(selector);
    first?.setAttribute('tabindex', '-1');
    first?.focus({ preventScroll: true });
  }, drawing);
  for (;;) {
    await page.keyboard.press('Tab');
    const { index, isWithin } = await page.evaluate((selector) => {
      const links = [...document.querySelectorAll(`${selector} a`)];
      return {
        index: links.findIndex((link) => link === document.activeElement),
        isWithin: Boolean(document.activeElement?.closest(selector)),
      };
    }, drawing);
    if (!isWithin || reached.has(index)) return reached.size;
    // A word that opens its meaning is no link.
    if (index >= 0) reached.add(index);
  }
}
