import { handFonts } from './fonts.ts';
import { oneOfEachKind } from './kinds.ts';
import { expect, test } from './site.ts';
import { turnTo } from './turn.ts';

const narrow = 'carlito';
/** How large a reader may set the letters, and the fonts to see that in: a narrow one and a wide one. */
const settings = [narrow, 'own'].flatMap((font) =>
  [125, 200].map((percent) => ({
    font,
    rules: `html { font-size: ${String(1.125 * percent)}% !important }`,
    name: `${String(percent)} %, ${font}`,
  })),
);

for (const width of [320, 360, 768, 1280])
  test(`with text of 125 % and 200 % nothing is cut or covered at ${String(width)} px`, async ({
    page,
    built,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 740 });
    const problems: string[] = [];
    for (const path of oneOfEachKind(built)) {
      await turnTo(page, path);
      await handFonts(page, [narrow]);
      const said = await page.evaluate(broken, settings);
      problems.push(...said.map((problem) => `${path}, ${problem}`));
    }
    expect(problems).toEqual([]);
  });

test('with text of 200 % a phone shows the title on its first screen, clear of the header', async ({
  page,
  built,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of oneOfEachKind(built).filter((path) => path !== '/')) {
    await turnTo(page, path);
    await handFonts(page, []);
    const { header, title } = await page.evaluate(() => {
      window.drawWith('own', 'html { font-size: 225% !important }');
      const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      return { header: boxOf('body > header')?.bottom ?? 0, title: boxOf('h1')?.top ?? 0 };
    });
    expect(header, path).toBeLessThan(300);
    expect(title - header, path).toBeGreaterThanOrEqual(8);
  }
});

/** Words that leave the screen, are cut off, or stand on other words, in any of the settings. Runs in the page. */
function broken(settings: readonly { font: string; rules: string; name: string }[]): string[] {
  const found = settings.flatMap(({ font, rules, name }) => {
    window.drawWith(font, rules);
    scrollTo(0, 0);
    return problemsNow().map((problem) => `${name}: ${problem}`);
  });
  window.drawWith();
  return found;

  function problemsNow(): string[] {
    const problems: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) problems.push(`scrolls sideways, ${String(scrollWidth)} px`);
    const lines = linesOf(document.body);
    const cutting = [...document.body.querySelectorAll('*')].flatMap((around) => {
      const { overflowX, overflowY } = getComputedStyle(around);
      const across = /hidden|clip/.test(overflowX);
      const down = /hidden|clip/.test(overflowY);
      return across || down ? [{ around, across, down, edges: around.getBoundingClientRect() }] : [];
    });
    for (const { box, element } of lines) {
      if (element.closest('.scrolls')) continue;
      if (box.left < 0 || box.right > innerWidth + 1) problems.push(`leaves the screen: ${nameOf(element)}`);
      const isCut = cutting.some(
        ({ around, across, down, edges }) =>
          around.contains(element) &&
          ((across && (box.right > edges.right + 2 || box.left < edges.left - 2)) ||
            (down && (box.bottom > edges.bottom + 4 || box.top < edges.top - 4))),
      );
      if (isCut) problems.push(`cut off: ${nameOf(element)}`);
    }
    lines.sort((a, b) => a.box.top - b.box.top);
    for (const [index, { box, element }] of lines.entries())
      for (const other of lines.slice(index + 1)) {
        if (other.box.top > box.bottom) break;
        // Letters stand within two thirds of the box of their line.
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - other.box.top;
        const isOver = across > 2 && down > 0.34 * Math.min(box.height, other.box.height);
        if (isOver && other.element !== element)
          problems.push(`${nameOf(element)} is on ${nameOf(other.element)}`);
      }
    for (const input of document.querySelectorAll('input')) {
      if (!input.checkVisibility() || !input.placeholder) continue;
      const example = getComputedStyle(input, '::placeholder');
      const brush = document.createElement('canvas').getContext('2d');
      if (!brush) continue;
      brush.font = `${example.fontSize} ${example.fontFamily}`;
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(input);
      const room = input.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
      const needed = brush.measureText(input.placeholder).width;
      if (needed > room) problems.push(`an example of ${needed.toFixed(0)} px in ${room.toFixed(0)}`);
    }
    return [...new Set(problems)];
  }

  /** The boxes of all words that are seen, by line. */
  function linesOf(root: HTMLElement) {
    const found: { box: DOMRect; element: HTMLElement }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || !element.checkVisibility()) continue;
      if (element.closest('.sr-only, .skip, svg, script')) continue;
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 2) found.push({ box, element });
    }
    return found;
  }

  function nameOf(element: HTMLElement): string {
    return `<${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`;
  }
}
