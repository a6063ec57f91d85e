import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { pagesIn, printed } from '#/commands/pdf/print.ts';
import { expect, test } from './site.ts';

/** The margin of a sheet at its sides, 13 mm, in points, and a point of grace. */
const margin = (13 / 25.4) * 72 - 1;

/** The letters of a text alone: how a sheet breaks its lines and words, and numbers its pages, is another matter. */
const lettersOf = (text: string) => text.normalize('NFKC').replace(/[^\p{L}]/gu, '');

test('the PDF is tagged, has an outline, a language, a title and page numbers, and nothing to fill in', async ({
  page,
  built,
}) => {
  await page.goto(built.site.printed);
  const headings = await visible(page, 'h1, h2, h3, h4');
  const pdf = await read(await printed(page));
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  expect(titlesOf(await pdf.getOutline()).map(lettersOf)).toEqual(headings.map(lettersOf));
  expect((await pdf.getMetadata()).info).toMatchObject({
    Language: built.site.locales[built.site.sourceLocale].lang,
    Title: await page.title(),
    IsAcroFormPresent: false,
    IsXFAPresent: false,
  });
  expect(await pdf.getFieldObjects()).toBeNull();
  expect(pdf.numPages).toBeLessThan(40);
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number);
    expect(await sheet.getStructTree(), `the structure of page ${String(number)}`).toBeTruthy();
    const { items } = await sheet.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(text.replace(/\s/g, '')).toContain(`${String(number)}/${String(pdf.numPages)}`);
  }
});

test('nothing is cut off: every paragraph is there to its last letter, within the margins', async ({
  page,
  built,
}) => {
  await page.goto(built.site.printed);
  await page.emulateMedia({ media: 'print' });
  const paragraphs = await visible(page, 'h1, h2, h3, p, li, dt, dd, td, th');
  const bytes = await printed(page);
  const pdf = await read(bytes);
  expect(pagesIn(bytes)).toBe(pdf.numPages);
  let letters = '';
  const outside: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    for (const item of (await sheet.getTextContent()).items) {
      if (!('str' in item)) continue;
      letters += lettersOf(item.str);
      const [, , , , left = 0, bottom = 0] = item.transform as number[];
      const isIn =
        left >= margin &&
        left + item.width <= width - margin &&
        bottom >= 0 &&
        bottom + item.height <= height;
      if (item.str.trim() && !isIn) outside.push(item.str);
    }
  }
  expect(outside).toEqual([]);
  expect(paragraphs.length).toBeGreaterThan(10);
  expect(paragraphs.filter((text) => !letters.includes(lettersOf(text)))).toEqual([]);
});

const read = (bytes: Buffer) => getDocumentProxy(new Uint8Array(bytes));

/** What a reader reads in elements that hold no others of their kind, on paper. */
async function visible(page: Page, selector: string): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  return page.locator(selector).evaluateAll(
    (elements, selector) =>
      elements
        .filter((element) => element.checkVisibility() && !element.querySelector(selector))
        .map((element) => (element instanceof HTMLElement ? element.innerText : ''))
        .filter((text) => text.trim()),
    selector,
  );
}

interface Heading {
  title: string;
  items: Heading[];
}

/** The titles of an outline, from top to bottom. */
const titlesOf = (outline: readonly Heading[]): string[] =>
  outline.flatMap(({ title, items }) => [title, ...titlesOf(items)]);
