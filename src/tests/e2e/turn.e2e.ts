import { oneOfEachKind } from './kinds.ts';
import { expect, test } from './site.ts';
import { turnTo } from './turn.ts';

test('a page that takes the place of another is drawn as the one that is opened', async ({
  page,
  fresh: other,
  built,
}) => {
  for (const path of oneOfEachKind(built).slice(0, 8)) {
    await other.goto(path);
    await turnTo(page, path);
    for (const width of [360, 1280]) {
      await other.setViewportSize({ width, height: 800 });
      await page.setViewportSize({ width, height: 800 });
      const opened = await other.evaluate(drawn);
      expect(opened.length, path).toBeGreaterThan(50);
      expect(await page.evaluate(drawn), `${path}, ${String(width)} px`).toEqual(opened);
    }
  }
});

/** Every element, where it stands and how it looks. Runs in the page. */
function drawn(): string[] {
  return [...document.querySelectorAll('*')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { color, backgroundColor, fontSize, display } = getComputedStyle(element);
    return [element.tagName, x, y, width, height, color, backgroundColor, fontSize, display].join(' ');
  });
}
