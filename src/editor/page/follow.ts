/** A line of the text that somebody is at, and the heading above it. */
export interface Spot {
  line: string;
  heading: string | undefined;
}

/** Where a caret stands: on an empty line at what stands above it. */
export function spotAt(text: string, caret: number): Spot | undefined {
  const lines = text.slice(0, caret).split('\n');
  const end = text.indexOf('\n', caret);
  lines.push((lines.pop() ?? '') + text.slice(caret, end < 0 ? text.length : end));
  const at = lines.findLastIndex((line) => letters(line) !== '');
  const line = lines[at];
  return line === undefined
    ? undefined
    : { line, heading: lines.slice(0, at).findLast((each) => /^#+ /.test(each)) };
}

/** The piece of a page that a line of its text became, or else its heading; `from` is where the text begins on the page. */
export function pieceOf(page: ParentNode, { line, heading }: Spot, from?: Node | null): Element | undefined {
  const pieces = Array.from(page.querySelectorAll('h1, h2, h3, h4, h5, p, li, tr, dt, dd, figure'))
    .filter((each) => !from || from.contains(each) || (from.compareDocumentPosition(each) & following) > 0)
    .map((element) => ({ element, said: letters(saidBy(element)) }))
    .sort((a, b) => a.said.length - b.said.length);
  for (const words of [letters(line), letters(line).slice(0, enough), letters(heading ?? '')]) {
    const found = words.length > 2 ? pieces.find(({ said }) => said.includes(words)) : undefined;
    if (found) return found.element;
  }
  return undefined;
}

/** So many letters are as a rule in one piece alone; a mark in what follows them may stand on the page as other words. */
const enough = 30;

const following = 4;

/** What an element says, also to who cannot see its pictures. */
const saidBy = (element: Element): string =>
  [element.textContent, ...Array.from(element.querySelectorAll('img'), ({ alt }) => alt)].join(' ');

/** The letters of a line, without what marks it up: so it reads on the page too. */
const letters = (line: string): string =>
  line
    .replace(/\]\([^)]*\)|<[^>]*>/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
