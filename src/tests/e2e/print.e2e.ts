import type { Page } from '@playwright/test';
import { sheetCountOf } from '#/tools/pdf.ts';
import { pdfOf, printing, problemsOfPdf, toPaper } from './checks/paper.ts';
import { expect, test } from './site.ts';

test('a text that is to fit one sheet fills its two sides at most', async ({ page, built }) => {
  await page.goto(built.firstWith('[data-one-sheet]').path);
  expect(await sidesOf(page)).toBeLessThanOrEqual(2);
});

test('the counter of sides sees a third one', async ({ page, built }) => {
  await page.goto(built.section('questions').path);
  expect(await sidesOf(page)).toBeGreaterThan(2);
});

// Every page is looked at on paper in pages.e2e.ts; here the look itself is tried.
test.describe('the look at a PDF', () => {
  const worsened: [string, string, RegExp][] = [
    ['a button', '.term { visibility: visible !important }', /^its PDF has fields of a form$/],
    ['small letters', 'p { font-size: 9pt !important }', /^letters smaller than 10 points: \S/],
    [
      'a sheet for nothing',
      'h1 { break-after: page } main > :not(header) { display: none }',
      /^the last sheet has [0-3] lines$/,
    ],
    ['no sender', '@page { @top-left { content: none !important } }', /^sheet 1 does not say “Welkom/],
    ['half a sheet left empty', 'main > header { break-after: page }', /^sheet 1 is empty for \d\d %$/],
    ['no title', 'h1 { display: none !important }', /^its PDF has no title$/],
  ];
  for (const [what, style, problem] of worsened)
    test(`sees ${what}`, async ({ page, built }) => {
      const { path, dom } = built.firstWith('main button.term', built.entries('partners'));
      await page.goto(path);
      const said = [dom.querySelector('html')?.getAttribute('data-sender') ?? ''];
      expect(await problemsOfPdf(await pdfOf(page), said, [])).toEqual([]);
      await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`@media print { ${text} }`);
        document.adoptedStyleSheets = [sheet];
      }, style);
      expect(await problemsOfPdf(await pdfOf(page), said, [])).toContainEqual(expect.stringMatching(problem));
    });
});

test('the look at paper sees a heading alone at the foot of a sheet, and letters that were pale on a ground', async ({
  page,
  built,
}) => {
  const { path } = built.section('help');
  await page.goto(path);
  expect(await printing(page, [])).toEqual([]);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '@media print { a[href="tel:112"] { color: #fbf7f0 !important } main h2 { break-after: page !important } }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  const problems = await printing(page, []);
  expect(problems).toContainEqual(expect.stringMatching(/^pale on paper: .*tel:112/));
  expect(problems).toContainEqual(expect.stringMatching(/^sheet \d ends in the heading “/));
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

const sidesOf = async (page: Page): Promise<number> => sheetCountOf(await pdfOf(page));
