import { expect, test, type Page } from '@playwright/test';
import { paths } from './site.ts';

const drawings = {
  '/': 'nav[aria-label="Waarvoor komt u?"]',
  '/route/': '.route-map',
  '/leefgebieden/': '.domain-ring',
  '/partners/': 'section:has(> .crossing)',
  '/over/totstandkoming/': '.timeline',
};

for (const [path, drawing] of Object.entries(drawings))
  for (const width of [320, 768, 1280])
    test(`links in the drawing of ${path} can be reached, named and hit at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const links = page.locator(`${drawing} a:visible`);
      const count = await links.count();
      // On a phone the ring is a list along the river.
      if (count === 0) expect([path, width]).toEqual(['/leefgebieden/', 320]);
      for (const link of await links.all()) {
        await expect(link).not.toHaveAccessibleName('');
        const box = await link.boundingBox();
        const alone = await link.evaluate(
          (element) => element.textContent === element.parentElement?.textContent,
        );
        expect(box?.height, await link.innerText()).toBeGreaterThanOrEqual(alone ? 44 : 24);
        expect(box?.width, await link.innerText()).toBeGreaterThanOrEqual(24);
      }
      expect(await reachedByTab(page, drawing)).toBe(count);
    });

test('on a phone the header takes two rows and keeps help one tap away', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/', '/zoeken/', '/route/', '/404.html']) {
    await page.goto(path);
    const row = page.locator('body > header > .page');
    expect((await row.boundingBox())?.height, path).toBeLessThan(130);
    const tops = await row.evaluate((element) => {
      const middles = [...element.querySelectorAll('a, button, input')]
        .filter((each) => each.checkVisibility())
        .map((each) => each.getBoundingClientRect())
        .map(({ top, height }) => Math.round((top + height / 2) / 10));
      return new Set(middles).size;
    });
    expect(tops, path).toBeLessThanOrEqual(2);
    await expect(row.getByRole('link', { name: 'Hulp' })).toBeInViewport();
  }
});

test('a browser without popovers shows the menu as a list', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/route/');
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
  await expect(menu).toBeHidden();
  await page.evaluate(() => document.querySelector('#menu')?.removeAttribute('popover'));
  await expect(menu.getByRole('link')).toHaveCount(12);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('with text of 200 % no page of a phone scrolls sideways', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 360, height: 700 });
  const wide = [];
  for (const path of paths) {
    await page.goto(path);
    const width = await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 225% !important }');
      document.adoptedStyleSheets = [sheet];
      return document.documentElement.scrollWidth;
    });
    if (width > 360) wide.push(`${path}: ${width} px`);
  }
  expect(wide).toEqual([]);
});

test('nothing moves while a page appears', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [320, 1280])
    for (const path of ['/', '/hulp/slaapplek/', '/vragen/', '/route/', '/leefgebieden/', '/partners/']) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path, { waitUntil: 'load' });
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts), path).toEqual([]);
    }
});

test('drawings keep their lines in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const [path, line] of [
    ['/', '.river'],
    ['/route/', '.route-map svg'],
    ['/leefgebieden/', '.domain-ring .stream'],
  ] as const) {
    await page.goto(path);
    const [stroke, text] = await page
      .locator(line)
      .first()
      .evaluate((element) => [getComputedStyle(element).stroke, getComputedStyle(document.body).color]);
    expect(stroke, path).toBe(text);
  }
});

test('the list of a long page stays in sight on a wide screen; on a phone the way back does', async ({
  page,
}) => {
  await page.goto('/vragen/#woningtekort');
  const list = page.getByRole('navigation', { name: 'Op deze pagina' });
  await expect(list).toBeInViewport();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/vragen/#woningtekort');
  await expect(list).not.toBeInViewport();
  const back = page.getByRole('link', { name: 'Terug naar de lijst' });
  await expect(back).toBeInViewport();
  await back.click();
  await expect(list).toBeInViewport();
});

test('right-to-left the rivers run the other way', async ({ page }) => {
  await page.goto('/route/');
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  const mirrored = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).transform);
  expect(await mirrored('.route-map svg')).toBe('matrix(-1, 0, 0, 1, 0, 0)');
});

/** How many links within a drawing the Tab key stops at. */
async function reachedByTab(page: Page, drawing: string): Promise<number> {
  const reached = new Set<number>();
  const stops = await page.locator('a:visible, button:visible, input:visible').count();
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    const index = await page.evaluate(
      (selector) =>
        [...document.querySelectorAll(`${selector} a`)].indexOf(document.activeElement as Element),
      drawing,
    );
    if (index >= 0) reached.add(index);
    else if (reached.size) break;
  }
  return reached.size;
}
