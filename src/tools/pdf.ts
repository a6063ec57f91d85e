import { inflateSync } from 'node:zlib';

/** What Chromium printed. Reads its own PDF and no other: objects in plain sight, glyphs that say which letters they are. */
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

/** Reads a PDF. @throws where it is not as Chromium writes them. */
export function readPaper(pdf: Buffer): Paper {
  const source = pdf.toString('latin1');
  const objects = new Map(
    [...source.matchAll(/^(\d+) 0 obj\r?\n([\s\S]*?)\r?\nendobj/gm)].map(([, id = '', text = '']) => [
      id,
      text,
    ]),
  );
  const root = [...objects.values()].find((text) => /\/Type \/Catalog\b/.test(text));
  if (!root) throw new Error('This PDF has no catalogue.');
  return {
    sheets: pagesBelow(referred(root, 'Pages'), objects).map((page) => sheetOf(page, objects)),
    tags: [...objects.values()].flatMap((text) => /\/Type \/StructElem\s+\/S \/(\w+)/.exec(text)?.[1] ?? []),
    isForm: /\/AcroForm\b|\/Subtype \/Widget\b/.test(source),
  };
}

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

function pagesBelow(id: string, objects: Objects): string[] {
  const text = objects.get(id) ?? '';
  const kids = /\/Kids \[([^\]]*)\]/.exec(text)?.[1];
  if (kids === undefined) return [text];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => pagesBelow(kid, objects));
}

function sheetOf(page: string, objects: Objects): Sheet {
  const height = Number(/\/MediaBox \[\S+ \S+ \S+ (\S+)\]/.exec(page)?.[1]);
  const words = wordsOf(page, objects.get(referred(page, 'Contents')) ?? '', objects, identity);
  return { height, words: words.map((each) => ({ ...each, y: height - each.y })) };
}

/** What an object draws, and the drawings it takes in. */
function wordsOf(resources: string, content: string, objects: Objects, start: Matrix): Words[] {
  const fonts = named(resources, 'Font', objects);
  const drawings = named(resources, 'XObject', objects);
  const words: Words[] = [];
  const kept: Matrix[] = [];
  let matrix = start;
  let line = identity;
  let size = 0;
  let letters = lettersOf('', objects);
  let given: string[] = [];
  const numbers = (count: number) => given.slice(-count).map(Number);
  const operators: Record<string, () => void> = {
    q: () => kept.push(matrix),
    Q: () => (matrix = kept.pop() ?? start),
    cm: () => (matrix = times(numbers(6) as Matrix, matrix)),
    BT: () => (line = identity),
    Tf: () => {
      letters = lettersOf(fonts.get(given.at(-2)?.slice(1) ?? '') ?? '', objects);
      size = Number(given.at(-1));
    },
    Tm: () => (line = numbers(6) as Matrix),
    Td: () => (line = times([1, 0, 0, 1, ...(numbers(2) as [number, number])], line)),
    Tj: () => {
      const [a, b, c, d, x, y] = times(line, matrix);
      words.push({
        text: letters(given.at(-1) ?? ''),
        x,
        y,
        size: size * Math.sqrt(Math.abs(a * d - b * c)),
      });
    },
    Do: () => {
      const drawing = drawings.get(given.at(-1)?.slice(1) ?? '') ?? '';
      if (/\/Subtype \/Form\b/.test(drawing)) words.push(...wordsOf(drawing, drawing, objects, matrix));
    },
  };
  for (const [token] of streamOf(content).matchAll(/<<[^>]*>>|<[^>]*>|\[[^\]]*\]|[^\s<[]+/g)) {
    const operator = operators[token];
    if (/^[-.\d/<[]/.test(token)) given.push(token);
    else {
      operator?.();
      given = [];
    }
  }
  return words;
}

/** How a font turns its glyphs, in hexadecimal, into letters. */
function lettersOf(font: string, objects: Objects): (glyphs: string) => string {
  const known = /\/ToUnicode (\d+) 0 R/.exec(font)?.[1];
  if (!known) return () => '';
  const map = streamOf(objects.get(known) ?? '');
  const width = (/<([0-9A-F]+)> <[0-9A-F]+>\s+endcodespacerange/.exec(map)?.[1] ?? '0000').length;
  const letters = new Map<number, string>();
  for (const [, chars = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of chars.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(parseInt(glyph, 16), inUtf16(text));
  for (const [, ranges = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of ranges.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let glyph = parseInt(from, 16), step = 0; glyph <= parseInt(to, 16); glyph++, step++)
        letters.set(glyph, String.fromCodePoint((inUtf16(text).codePointAt(0) ?? 0) + step));
  return (glyphs) =>
    (glyphs.match(new RegExp(`[0-9A-F]{${String(width)}}`, 'g')) ?? [])
      .map((glyph) => letters.get(parseInt(glyph, 16)) ?? '\uFFFD')
      .join('');
}

/** The objects that a page or a drawing names, of one kind. */
function named(resources: string, kind: string, objects: Objects): Map<string, string> {
  const list = new RegExp(`/${kind} <<([^>]*)>>`).exec(resources)?.[1] ?? '';
  return new Map(
    [...list.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, objects.get(id) ?? '']),
  );
}

function referred(object: string, key: string): string {
  const id = new RegExp(`/${key} (\\d+) 0 R`).exec(object)?.[1];
  if (!id) throw new Error(`This PDF names no ${key} in ${object.slice(0, 100)}.`);
  return id;
}

function streamOf(object: string): string {
  const packed = /stream\r?\n([\s\S]*)\r?\nendstream/.exec(object)?.[1] ?? '';
  return /\/FlateDecode\b/.test(object)
    ? inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
    : packed;
}

const inUtf16 = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');

const identity: Matrix = [1, 0, 0, 1, 0, 0];

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
];

type Objects = ReadonlyMap<string, string>;
type Matrix = [number, number, number, number, number, number];
