import { getDocumentProxy } from 'unpdf';

/** What was printed. */
export interface Paper {
  sheets: Sheet[];
  /** What the elements of the text are to a reading aid: `H1`, `P`, `Form`. */
  tags: string[];
  /** Whether there is anything to fill in. */
  isForm: boolean;
}

export interface Sheet {
  /** In points, as all measures here. */
  height: number;
  words: Words[];
}

/** A run of letters of one size. */
export interface Words {
  text: string;
  /** From the left, and from the top of the sheet to the line they stand on. */
  x: number;
  y: number;
  size: number;
}

/** How many sheets a PDF has, without what is on them. @throws where it is none. */
export async function sheetCountOf(bytes: Buffer): Promise<number> {
  const pdf = await opened(bytes);
  const count = pdf.numPages;
  await pdf.loadingTask.destroy();
  return count;
}

/** Reads a PDF, with PDF.js. @throws where it is none. */
export async function readPaper(bytes: Buffer): Promise<Paper> {
  const pdf = await opened(bytes);
  const sheets: Sheet[] = [];
  const tags: string[] = [];
  let isForm = (await pdf.getFieldObjects()) !== null;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    sheets.push({
      height,
      words: items.flatMap((item) =>
        'str' in item && item.str ? wordsAt(item.str, item.transform.map(Number), height) : [],
      ),
    });
    tags.push(...tagsIn(await page.getStructTree()));
    isForm ||= (await page.getAnnotations()).some(
      ({ subtype }: { subtype?: unknown }) => subtype === 'Widget',
    );
  }
  await pdf.loadingTask.destroy();
  return { sheets, tags, isForm };
}

/** PDF.js takes the bytes over: it gets its own. */
const opened = (bytes: Buffer) => getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });

/** The words of a sheet that stand on one line, whatever column, from the top down. */
export function linesOf(words: readonly Words[]): Words[][] {
  const lines: Words[][] = [];
  for (const each of words.toSorted((one, other) => one.y - other.y)) {
    const last = lines.at(-1);
    if (last?.[0] && each.y - last[0].y < each.size / 2) last.push(each);
    else lines.push([each]);
  }
  return lines;
}

/** PDF.js says in a matrix how large letters are and where, from the foot of the sheet. */
const wordsAt = (
  text: string,
  [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: number[],
  height: number,
): Words => ({
  text,
  x,
  y: height - y,
  size: Math.sqrt(Math.abs(a * d - b * c)),
});

/** An element of the text with those in it; what it holds of the page itself has no role. */
interface Element {
  role?: string;
  type?: string;
  children?: readonly Element[];
}

const tagsIn = (element: Element | null): string[] =>
  element ? [...(element.role ? [element.role] : []), ...(element.children ?? []).flatMap(tagsIn)] : [];
