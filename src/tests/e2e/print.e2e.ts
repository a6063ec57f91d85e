import { expect, test, type Page } from '@playwright/test';
import { paths } from './site.ts';

/** One page of every kind, and those with a drawing. */
const kinds = [
  '/',
  '/404.html',
  '/zoeken/',
  '/hulp/',
  '/hulp/slaapplek/',
  '/vragen/',
  '/visie/',
  '/ambities/',
  '/ambities/inburgering-en-integratie/',
  '/doelgroepen/',
  '/doelgroepen/statushouders/',
  '/route/',
  '/leefgebieden/',
  '/leefgebieden/wonen/',
  '/partners/',
  '/partners/coa/',
  '/verhalen/',
  '/verhalen/muhammed/',
  '/begrippen/',
  '/wetten/',
  '/over/',
  '/over/plannen/',
  '/over/totstandkoming/',
  '/privacy/',
];
/** An A4 sheet within its margins of 13 mm, in CSS pixels. */
const sheetWidth = ((210 - 2 * 13) / 25.4) * 96;

for (const path of kinds)
  test(`${path} fits the sheet, with its title, address and day`, async ({ page }) => {
    await toPaper(page, path);
    expect(await page.evaluate(tooWide), 'wider than the sheet').toEqual([]);
    expect(await page.evaluate(toTap), 'navigation on paper').toEqual([]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // The page for what is not there has no address of its own.
    const address = page.locator('footer .on-paper');
    if (path === '/404.html') await expect(address).toHaveCount(0);
    else await expect(address).toContainText(`.example${path}`);
    expect(await sheetsOf(page)).toBeGreaterThan(0);
  });

test('the policy in five minutes fits one sheet', async ({ page }) => {
  await page.goto('/over/in-het-kort/');
  expect(await sheetsOf(page)).toBe(1);
});

test('the counter of sheets sees a second one', async ({ page }) => {
  await page.goto('/ambities/huisvesting/');
  expect(await sheetsOf(page)).toBeGreaterThan(1);
});

for (const [path, drawing] of [
  ['/route/', '.route-map svg:visible'],
  ['/leefgebieden/', '.domain-ring svg.stream'],
  ['/partners/', 'svg.crossing'],
  ['/over/totstandkoming/', '.timeline li'],
] as const)
  test(`the drawing of ${path} prints`, async ({ page }) => {
    await toPaper(page, path);
    const drawn = page.locator(`main ${drawing}`);
    await expect(drawn.first()).toBeVisible();
    const box = await drawn.first().boundingBox();
    expect((box?.width ?? 0) * (box?.height ?? 0)).toBeGreaterThan(1000);
    const stroke = await drawn.first().evaluate((element) => getComputedStyle(element).stroke);
    if (!drawing.endsWith('li')) expect(stroke).toBe('rgb(11, 71, 99)');
  });

test('no promise, term or step of a list is split between two sheets', async ({ page }) => {
  for (const path of paths.filter((each) =>
    /^\/(?:ambities\/.+|begrippen|vragen|partners|wetten)\//.test(each),
  )) {
    await toPaper(page, path);
    const loose = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(li, dl > div, p, section[id])')]
        .filter((element) => element.checkVisibility() && element.textContent.trim())
        .filter((element) => !element.closest('.whole') && getComputedStyle(element).breakInside !== 'avoid')
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(loose, path).toEqual([]);
  }
});

async function toPaper(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: Math.floor(sheetWidth), height: 1000 });
  // A reader at night prints on white paper all the same.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(path);
}

async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

function tooWide(): string[] {
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility() && !element.matches('svg *, .sr-only'))
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > document.documentElement.clientWidth + 1;
    })
    .map((element) => element.outerHTML.slice(0, 100));
}

function toTap(): string[] {
  return [
    ...document.querySelectorAll('body > header, form, input, [aria-labelledby="op-deze-pagina"], .back'),
  ]
    .filter((element) => element.checkVisibility())
    .map((element) => element.outerHTML.slice(0, 100));
}
