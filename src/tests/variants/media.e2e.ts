import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { found } from '#/tests/e2e/built.ts';
import { expect, test } from '#/tests/e2e/site.ts';
import { columns, endedIn, photo } from './ended.ts';

for (const width of [320, 1280])
  test.describe(`at ${String(width)} px`, () => {
    test.beforeEach(async ({ page, built }) => {
      const { shown } = endedIn(built.root);
      const story = built.entries('stories').find(({ path }) => path.endsWith(`/${shown}/`));
      await page.setViewportSize({ width, height: 800 });
      await page.goto(found(story, shown).path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });

    test('a photo of a telephone stands within its column, in its own shape, and comes in sizes', async ({
      page,
    }) => {
      const picture = page.locator('main img');
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete)).toBe(true);
      const { box, column, chosen, sources } = await picture.evaluate((img: HTMLImageElement) => {
        const edges = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect();
        const text = img.closest('main')?.querySelector('.prose > p:first-child') ?? null;
        return {
          box: edges(img).toJSON() as DOMRect,
          column: edges(text).toJSON() as DOMRect,
          chosen: img.naturalWidth,
          sources: img.srcset.split(',').map((source) => Number(/ (\d+)w$/.exec(source)?.[1])),
        };
      });
      expect(box.left).toBeGreaterThanOrEqual(column.left - 1);
      expect(box.right).toBeLessThanOrEqual(column.right + 1);
      expect(box.width / box.height).toBeCloseTo(photo.width / photo.height, 1);
      expect(box.width, 'it is to be seen').toBeGreaterThan(200);
      expect(Math.min(...sources), 'a file for a phone').toBeLessThanOrEqual(2 * 320);
      expect(chosen, 'no more is fetched than is shown').toBeLessThanOrEqual(Math.max(2 * width, 640));
    });

    test('a wide table scrolls in a box of its own, by keyboard too', async ({ page }) => {
      const table = page.locator('main table');
      await expect(table.locator('tr').first().locator('th')).toHaveCount(columns);
      const box = page.locator('main [tabindex="0"]:has(> table)');
      await expect(box).not.toHaveAccessibleName('');
      await expect(box).toHaveAttribute('role', /^(?:group|region)$/);
      const { inner, outer } = await box.evaluate((element) => ({
        inner: element.scrollWidth,
        outer: element.clientWidth,
      }));
      expect(inner).toBeGreaterThan(outer);
      expect(outer).toBeLessThanOrEqual(width);
      await box.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    });
  });

test.describe('on a telephone', () => {
  test('a photo weighs 60 KB at most, and moves nothing when it comes', async ({
    page: any,
    built,
    browser,
  }) => {
    await any.goto('/');
    const context = await browser.newContext({
      baseURL: new URL(any.url()).origin,
      viewport: { width: 360, height: 800 },
      deviceScaleFactor: 3,
    });
    const page = await context.newPage();
    const { shown } = endedIn(built.root);
    const story = built.entries('stories').find(({ path }) => path.endsWith(`/${shown}/`));
    const weights: number[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'image' && !response.url().endsWith('.svg'))
        weights.push(Number(response.headers()['content-length']));
    });
    await page.goto(found(story, shown).path);
    const picture = page.locator('main img');
    const height = () => picture.evaluate((img: HTMLImageElement) => img.getBoundingClientRect().height);
    const before = await height();
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete)).toBe(true);
    expect(await height()).toBeCloseTo(before, 0);
    expect(before, 'upright, with its place kept').toBeLessThan(360);
    expect(weights).toHaveLength(1);
    expect(weights[0]).toBeLessThanOrEqual(60_000);
    expect(weights[0], 'not nothing').toBeGreaterThan(1_000);
    await context.close();
  });
});

test('no picture of the site says anything but its dots', async ({ built }) => {
  const folder = join(built.dist, '_astro');
  const pictures = readdirSync(folder).filter((file) => /\.(?:avif|webp|jpe?g|png)$/.test(file));
  expect(pictures).not.toEqual([]);
  for (const file of pictures) {
    const { exif, xmp, iptc, orientation } = await sharp(join(folder, file)).metadata();
    expect({ exif, xmp, iptc, orientation }, file).toEqual({});
  }
});
