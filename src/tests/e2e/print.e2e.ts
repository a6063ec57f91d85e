import type { Page } from '@playwright/test';
import { toPaper } from './checks/paper.ts';
import { expect, test } from './site.ts';

test('a text that is to fit one sheet fills its two sides at most, in letters of 10 points', async ({
  page,
  built,
}) => {
  await page.goto(built.firstWith('[data-one-sheet]').path);
  await page.emulateMedia({ media: 'print' });
  const smallest = await page
    .locator('[data-one-sheet] .prose')
    .evaluate((text) =>
      Math.min(
        ...[text, ...text.querySelectorAll('p, li')].map((each) =>
          parseFloat(getComputedStyle(each).fontSize),
        ),
      ),
    );
  // A pixel is three quarters of a point, but for the last digits.
  expect(Math.round(smallest * 75) / 100).toBeGreaterThanOrEqual(10);
  expect(await sidesOf(page)).toBeLessThanOrEqual(2);
});

test('the counter of sides sees a third one', async ({ page, built }) => {
  await page.goto(built.section('questions').path);
  expect(await sidesOf(page)).toBeGreaterThan(2);
});

test('the drawings print', async ({ page, built }) => {
  await toPaper(page);
  for (const [{ path }, drawing] of [
    [built.section('steps'), '.route svg:visible'],
    [built.section('domains'), '.domains li svg.stream'],
    [built.section('partners'), 'svg.crossing'],
    [built.firstWith('.timeline'), '.timeline li'],
  ] as const) {
    await page.goto(path);
    const drawn = page.locator(`main ${drawing}`).first();
    await expect(drawn, path).toBeVisible();
    const box = await drawn.boundingBox();
    expect((box?.width ?? 0) * (box?.height ?? 0), path).toBeGreaterThan(1000);
    const stroke = await drawn.evaluate((element) => getComputedStyle(element).stroke);
    if (!drawing.endsWith('li')) expect(stroke, path).toBe('rgb(11, 71, 99)');
  }
});

async function sidesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
