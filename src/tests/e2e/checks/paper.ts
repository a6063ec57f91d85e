import type { Page } from '@playwright/test';
import { linesOf, readPaper, type Sheet } from '#/tools/pdf.ts';

/** An A4 sheet within its margins of 13 mm, in CSS pixels. */
const sheetWidth = Math.floor(((210 - 2 * 13) / 25.4) * 96);

/** The margins of a sheet above and below its text, as print.css sets them, in points. */
const margins = { above: (17 / 25.4) * 72, below: (13 / 25.4) * 72 };

/** The smallest letters and the fewest lines of a last sheet that are worth paper. */
const smallest = 10;
const fewest = 4;

/** Draws what stands open, and what is opened next, as on paper. A reader at night prints on white paper all the same. */
export async function toPaper(page: Page): Promise<void> {
  await page.setViewportSize({ width: sheetWidth, height: 1000 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
}

/** What is wrong with a page on paper; `said` is what the margins of each of its sheets must say. */
export async function printing(page: Page, said: readonly string[]): Promise<string[]> {
  await toPaper(page);
  return [...(await page.evaluate(problemsOnPaper)), ...(await problemsOfPdf(await pdfOf(page), said))];
}

/** The page as its reader prints it, or keeps it. */
export const pdfOf = (page: Page): Promise<Buffer> => page.pdf({ preferCSSPageSize: true, tagged: true });

/** What is wrong with the sheets of a page. */
export async function problemsOfPdf(pdf: Buffer, said: readonly string[]): Promise<string[]> {
  const { sheets, tags, isForm } = await readPaper(pdf);
  const words = sheets.flatMap((sheet) => sheet.words).filter(({ text }) => text.trim());
  const small = words.filter(({ size }) => size < smallest - 0.05).map(({ text }) => text);
  const last = sheets.at(-1);
  const lines = last ? linesOf(textOf(last)).length : 0;
  return [
    ...sheets.flatMap((sheet, index) =>
      said
        .filter((each) => !isSaid(each, edgesOf(sheet)))
        .map((each) => `sheet ${String(index + 1)} does not say “${each}”`),
    ),
    ...(sheets.length > 1 && lines < fewest ? [`the last sheet has ${String(lines)} lines`] : []),
    ...(small.length
      ? [`letters smaller than ${String(smallest)} points: ${small.join('').slice(0, 60)}`]
      : []),
    ...(words.length ? [] : ['nothing on paper']),
    ...(isForm || tags.includes('Form') ? ['its PDF has fields of a form'] : []),
    ...(tags.includes('H1') ? [] : ['its PDF has no title']),
  ];
}

const textOf = ({ words, height }: Sheet) =>
  words.filter(({ text, y }) => text.trim() && y > margins.above && y < height - margins.below);

/** Letters from right to left come as they are drawn: of those each is looked for by itself. */
const isSaid = (words: string, edges: string): boolean =>
  /\p{Script=Arabic}/u.test(words)
    ? Array.from(lettersIn(words)).every((letter) => edges.includes(letter))
    : edges.includes(lettersIn(words));

/** What stands in the margins. */
const edgesOf = (sheet: Sheet): string => {
  const text = new Set(textOf(sheet));
  const edges = sheet.words.filter((each) => !text.has(each)).map((each) => each.text);
  return lettersIn(edges.join('').normalize('NFKC'));
};

const lettersIn = (text: string) => text.replace(/\s/g, '');

/** Runs in the page. */
function problemsOnPaper(): string[] {
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

  return [...wide, ...navigation, ...split, ...(seen('h1').length === 1 ? [] : ['no title on paper'])];
}
