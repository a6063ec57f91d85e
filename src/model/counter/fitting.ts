import { attributeOf, textOf, type Node } from '#/content/reading/tree.ts';
import type { Block, Pair, Paired } from './pairs.ts';

/** What fits on a sheet of paper, and what is named there alone. */
export interface Fitted extends Omit<Paired, 'situations'> {
  situations: Paired['situations'];
  /** Titles of situations whose advice does not fit: it stands on the page. */
  left: Pair<string>[];
}

/**
 * Both sides of an A4 in two columns, in lines of ten points and in signs a line, in the widest font that readers have:
 * in others some room stays. `counter.css` sets them so, and a browser test sees that no sheet has a third side.
 */
const paper = { lines: 122, signs: 46 };

/** What parts take beside their own lines: the title of a sheet with all above and below it (a QR code too), a heading, a situation. */
const takes = { frame: 16, heading: 1.9, title: 1.5, shown: { signs: 26, lines: 1.5 }, between: 0.2 };

/** How many words to know stand beside each other. */
const wordsInRow = 2;

/**
 * As much of a page as two sides hold. No advice is cut: a situation has all of it, or its title alone. All else is
 * always there.
 */
export function fitting(all: Paired, words: number): Fitted {
  const heading = (parts: readonly unknown[]) => (parts.length ? takes.heading : 0);
  let room =
    paper.lines -
    takes.frame -
    [all.today, all.doors, all.situations, all.shown].reduce((sum, parts) => sum + heading(parts), 0) -
    linesOf([...all.today, ...all.doors]) -
    all.shown.reduce((sum, { sentence }) => sum + linesIn(sentence.length, takes.shown.signs), 0) *
      takes.shown.lines -
    (words ? takes.heading + Math.ceil(words / wordsInRow) : 0) -
    all.situations.reduce((sum, { title }) => sum + takes.title * linesOfTitle(title), 0);
  const isWhole = all.situations.map(({ said }) => {
    const lines = linesOf(said);
    if (lines > room) return false;
    room -= lines;
    return true;
  });
  return {
    ...all,
    situations: all.situations.filter((_, index) => isWhole[index]),
    left: all.situations.filter((_, index) => !isWhole[index]).map(({ title }) => title),
  };
}

const linesIn = (signs: number, line = paper.signs): number => Math.ceil(signs / line);

const linesOfTitle = ({ own, dutch }: Pair<string>): number =>
  Math.max(linesIn(own.length), linesIn(dutch.length));

/** The lines of blocks: of each those of its longer side. */
const linesOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { own, dutch }) => sum + Math.max(linesOfSide(own), linesOfSide(dutch)), 0);

const linesOfSide = (nodes: readonly Node[]): number =>
  nodes.reduce((sum, node) => sum + linesOfNode(node) + takes.between, 0);

/** A list has a line or more for each of its items; a door has its name and where to call before its text. */
function linesOfNode(node: Node): number {
  if (node.type === 'list') return linesOfSide(node.children ?? []);
  const name = attributeOf(node, 'name') ?? attributeOf(node, 'to') ?? '';
  return linesIn(textOf(node).replace(/\s+/g, ' ').trim().length + (name ? name.length + contact : 0));
}

/** The signs of a telephone number and the name of a site. */
const contact = 30;
