import { fonts, handFonts } from './fonts.ts';
import { oneOfEachKind } from './kinds.ts';
import { expect, test } from './site.ts';
import { turnTo } from './turn.ts';

test('a box with a ground or a border stands apart from what is above and below it', async ({
  page,
  built,
}) => {
  test.setTimeout(120_000);
  let boxes = 0;
  const problems: string[] = [];
  for (const path of oneOfEachKind(built)) {
    await turnTo(page, path);
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const { count, glued } = await page.evaluate(gluedBoxes);
      boxes += count;
      problems.push(...glued.map((each) => `${path}, ${String(width)} px: ${each}`));
    }
  }
  expect(problems).toEqual([]);
  expect(boxes).toBeGreaterThan(100);
});

test('the number for danger stands on the first screen of home and of help, below the four doors', async ({
  page,
  built,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const { path } of [built.page('/'), built.section('help')]) {
    await turnTo(page, path);
    await handFonts(page);
    for (const font of fonts) {
      const bottoms = await page.evaluate((name) => {
        window.drawWith(name);
        return [...document.querySelectorAll('main :is(.door-tiles a, a[href="tel:112"])')].map(
          (each) => each.getBoundingClientRect().bottom,
        );
      }, font);
      expect(bottoms.at(-1), `${path}, ${font}`).toBe(Math.max(...bottoms));
      expect(Math.max(...bottoms), `${path}, ${font}`).toBeLessThanOrEqual(640);
    }
  }
});

test('the header is one line of words, on a tablet with the doors below it, with air above the wave', async ({
  page,
  built,
}) => {
  for (const path of [built.section('ambitions').path, built.section('help').path])
    for (const width of [768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await turnTo(page, path);
      await handFonts(page);
      for (const font of fonts) {
        const where = `${path}, ${String(width)} px, ${font}`;
        const { lines, baselines, air, label, field } = await page.evaluate(headerIn, font);
        expect(lines, where).toBe(1);
        for (const words of width === 768
          ? [baselines.first, baselines.doors]
          : [Object.values(baselines).flat()])
          expect(Math.max(...words) - Math.min(...words), where).toBeLessThanOrEqual(3);
        expect(air, where).toBeGreaterThanOrEqual(8);
        if (field) expect(Math.abs(label - field), where).toBeLessThanOrEqual(3);
      }
      const { air } = await page.evaluate(headerIn, 'large');
      expect(air, `${path}, ${String(width)} px, large`).toBeGreaterThanOrEqual(8);
    }
});

/** Lines of the name, where words stand in the header, and how far the wave is below them. Runs in the page. */
function headerIn(font: string) {
  if (font === 'large') window.drawWith('own', 'html { font-size: 225% !important }');
  else window.drawWith(font);
  const bar = document.querySelector('body > header > .page') ?? document.body;
  const linesOf = (element: Element | null) => {
    const range = document.createRange();
    range.selectNodeContents(element ?? bar);
    return [...range.getClientRects()];
  };
  const shown = (selector: string) =>
    [...bar.querySelectorAll(selector)].filter((each) => each.checkVisibility());
  const name = linesOf(bar.querySelector('.sender a'));
  const middle = (box: DOMRect | undefined) => (box ? box.top + box.height / 2 : 0);
  const [field] = shown('.field');
  const all = shown('a, span, .field, button').map((each) => each.getBoundingClientRect().bottom);
  const wave = document.querySelector('body > header > svg')?.getBoundingClientRect().top ?? 0;
  const middles = (selector: string) =>
    shown(selector)
      .flatMap((each) => linesOf(each))
      .map((box) => middle(box));
  // The name, and the ways to search and to the other languages.
  const baselines = { first: middles('.sender a, a.tap:not(.doors *)'), doors: middles('.doors a') };
  const result = {
    lines: name.length,
    baselines,
    air: wave - Math.max(...all),
    label: field ? middle(linesOf(field.querySelector('label'))[0]) : 0,
    field: field ? middle(field.getBoundingClientRect()) : 0,
  };
  window.drawWith();
  return result;
}

/** Boxes that are less than 8 px from the text, the box or the rule above or below. Runs in the page. */
function gluedBoxes() {
  interface Item {
    element: Element;
    top: number;
    bottom: number;
    left: number;
    right: number;
  }
  const paper = getComputedStyle(document.body).backgroundColor;
  const boxes: Item[] = [];
  const rules: Item[] = [];
  for (const element of document.querySelectorAll('body > header *, main, main *')) {
    if (!element.checkVisibility() || element.closest('svg, .sr-only, .skip, .route, table')) continue;
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const edges = ['Top', 'Bottom', 'Left', 'Right'].map((side) =>
      parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`)),
    );
    const hasGround =
      !/rgba\(.*, 0\)|transparent/.test(style.backgroundColor) && style.backgroundColor !== paper;
    if (width < 8 || height < 8) continue;
    if (hasGround || edges.every((edge) => edge > 0)) boxes.push({ element, left, right, top, bottom });
    else {
      if (edges[0]) rules.push({ element, left, right, top, bottom: top + edges[0] });
      if (edges[1]) rules.push({ element, left, right, top: bottom - edges[1], bottom });
    }
  }
  const lines: Item[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (
      !element?.checkVisibility() ||
      !node.textContent?.trim() ||
      element.closest('.sr-only, .skip, footer')
    )
      continue;
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects())
      lines.push({ element, left, right, top, bottom });
  }
  const glued = boxes.flatMap((box) =>
    [...boxes, ...rules, ...lines].flatMap((other) => {
      const isApart =
        other.element === box.element ||
        box.element.contains(other.element) ||
        other.left >= box.right - 1 ||
        box.left >= other.right - 1;
      // A ground around both is no neighbour.
      if (isApart || (other.element.contains(box.element) && !rules.includes(other))) return [];
      const gap = other.top >= box.bottom - 2 ? other.top - box.bottom : box.top - other.bottom;
      if (gap < -2 || gap >= 8) return [];
      return [
        `${gap.toFixed(0)} px between ${box.element.outerHTML.slice(0, 60)} and ${other.element.outerHTML.slice(0, 60)}`,
      ];
    }),
  );
  return { count: boxes.length, glued: [...new Set(glued)] };
}
