import type { Page } from '@playwright/test';

/** An A4 sheet within its margins of 13 mm, in CSS pixels. */
const sheetWidth = Math.floor(((210 - 2 * 13) / 25.4) * 96);

/** Draws what stands open, and what is opened next, as on paper. A reader at night prints on white paper all the same. */
export async function toPaper(page: Page): Promise<void> {
  await page.setViewportSize({ width: sheetWidth, height: 1000 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
}

/** What is wrong with a page on paper; `address` is what must stand at its foot, where it has one. */
export async function printing(page: Page, address: string | undefined): Promise<string[]> {
  await toPaper(page);
  return page.evaluate(problemsOnPaper, address);
}

/** Runs in the page. */
function problemsOnPaper(address: string | undefined): string[] {
  const short = (element: Element) => element.outerHTML.slice(0, 100);
  const seen = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());

  const wide = seen('body *')
    .filter((element) => !element.matches('svg *, .sr-only'))
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > document.documentElement.clientWidth + 1;
    })
    .map((element) => `wider than the sheet: ${short(element)}`);

  const navigation = seen('body > header, form, input, [aria-labelledby="op-deze-pagina"], .back').map(
    (element) => `navigation on paper: ${short(element)}`,
  );

  // A promise, a term, a step of a list stays on one sheet.
  const split = seen('main :is(li, dl > div, p, section[id])')
    .filter((element) => element.textContent.trim())
    .filter((element) => !element.closest('.whole') && getComputedStyle(element).breakInside !== 'avoid')
    .map((element) => `may be split between two sheets: ${short(element)}`);

  const printed = document.querySelector('footer .on-paper')?.textContent;
  return [
    ...wide,
    ...navigation,
    ...split,
    ...(seen('h1').length === 1 ? [] : ['no title on paper']),
    ...(address === undefined
      ? printed === undefined
        ? []
        : [`an address on paper: ${printed}`]
      : printed?.endsWith(`.example${address}`)
        ? []
        : [`not its address on paper: ${printed ?? 'none'}`]),
  ];
}
