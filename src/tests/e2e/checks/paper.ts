import { site } from '#/site.config.ts';
import type { Page } from '@playwright/test';
import { softHyphen } from '#/content/dutch/soft-hyphens.ts';
import { linesOf, readPaper, type Sheet, type Words } from '#/tools/pdf.ts';

/** An A4 sheet within its margins of 13 mm, in CSS pixels. */
const sheetWidth = Math.floor(((210 - 2 * 13) / 25.4) * 96);

/** The margins of a sheet above and below its text, as print.css sets them, in points. */
const margins = { above: (17 / 25.4) * 72, below: (13 / 25.4) * 72 };

/** The smallest letters and the fewest lines of a last sheet that are worth paper. */
const smallest = 10;
const fewest = 4;
/** How far the beginnings of lines of one column may be apart, in points. */
const column = 200;
/** How much of a sheet may stay empty below its text, where there is more to come. */
const emptiest = 0.3;

/** Draws what stands open, and what is opened next, as on paper. A reader at night prints on white paper all the same. */
export async function toPaper(page: Page): Promise<void> {
  await page.setViewportSize({ width: sheetWidth, height: 1000 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
}

/** What is wrong with a page on paper; `said` is what the margins of each of its sheets must say. */
export async function printing(page: Page, said: readonly string[]): Promise<string[]> {
  await toPaper(page);
  const { problems, headings, lang } = await page.evaluate(onPaper);
  // Letters that nobody reads are set in whatever font there is: how their sheets fall says nothing of any language.
  const isRead = lang === site.locales[site.sourceLocale].lang;
  return [...problems, ...(await problemsOfPdf(await pdfOf(page), said, isRead ? headings : undefined))];
}

/** The page as its reader prints it, or keeps it. */
export const pdfOf = (page: Page): Promise<Buffer> => page.pdf({ preferCSSPageSize: true, tagged: true });

/**
 * What is wrong with the sheets of a page; `headings` are those that may not stand alone at the foot of one. Without them
 * nobody asks how the text falls over the sheets.
 */
export async function problemsOfPdf(
  pdf: Buffer,
  said: readonly string[],
  headings?: readonly string[],
): Promise<string[]> {
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
    ...sheets.slice(0, -1).flatMap((sheet, index) => {
      const room = sheet.height - margins.above - margins.below;
      const empty = (sheet.height - margins.below - Math.max(...textOf(sheet).map(({ y }) => y))) / room;
      return headings && empty > emptiest
        ? [`sheet ${String(index + 1)} is empty for ${(100 * empty).toFixed(0)} %`]
        : [];
    }),
    ...sheets.flatMap((sheet, index) =>
      headingsAtFoot(sheet, headings ?? []).map(
        (each) => `sheet ${String(index + 1)} ends in the heading “${each}”`,
      ),
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

/** Headings below which nothing stands in their column. */
function headingsAtFoot(sheet: Sheet, headings: readonly string[]): string[] {
  const text = textOf(sheet);
  const isBelow = (line: Words, other: Words) =>
    other.y > line.y + 2 && other.x > line.x - 3 && other.x < line.x + column;
  const feet = text.filter((each) => !text.some((other) => isBelow(each, other)));
  return linesOf(feet).flatMap((line) => {
    const words = lettersIn(line.map((each) => each.text).join(''));
    return headings.filter((each) => lettersIn(each) === words);
  });
}

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

const lettersIn = (text: string) => text.replaceAll(softHyphen, '').replace(/\s/g, '');

/** Runs in the page. */
function onPaper(): { problems: string[]; headings: string[]; lang: string } {
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

  // No ground is printed: every text is read on white.
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const lights = new Map<string, number>();
  const lightOf = (color: string) => {
    const light = lights.get(color) ?? weighed(color);
    lights.set(color, light);
    return light;
  };
  const weighed = (color: string) => {
    if (!brush) throw new Error('There is nothing to read a colour with.');
    brush.fillStyle = '#fff';
    brush.fillRect(0, 0, 1, 1);
    brush.fillStyle = color;
    brush.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = Array.from(brush.getImageData(0, 0, 1, 1).data, (value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const pale = seen('body *')
    .filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    )
    .filter((element) => 1.05 / (lightOf(getComputedStyle(element).color) + 0.05) < 7)
    .map((element) => `pale on paper: ${short(element)}`);

  return {
    problems: [
      ...wide,
      ...navigation,
      ...split,
      ...pale,
      ...(seen('h1').length === 1 ? [] : ['no title on paper']),
    ],
    headings: seen('main :is(h1, h2, h3, h4)').map(({ textContent }) => textContent),
    lang: document.documentElement.lang,
  };
}
