import type { Page } from '@playwright/test';
import { toPaper } from './checks/paper.ts';
import { expect, test } from './site.ts';

test('a text that is to fit one sheet does', async ({ page, built }) => {
  await page.goto(built.firstWith('[data-one-sheet]').path);
  expect(await sheetsOf(page)).toBe(1);
});

test('the counter of sheets sees a second one', async ({ page, built }) => {
  const [longest] = [...built.entries('ambitions')].sort((a, b) => b.html.length - a.html.length);
  await page.goto(longest?.path ?? '');
  expect(await sheetsOf(page)).toBeGreaterThan(1);
});

test('the drawings print', async ({ page, built }) => {
  await toPaper(page);
  for (const [{ path }, drawing] of [
    [built.section('steps'), '.route-map svg:visible'],
    [built.section('domains'), '.domain-ring svg.stream'],
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

async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
