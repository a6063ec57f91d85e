import { diffArrays, diffWordsWithSpace } from 'diff';

/** Lines that differ between two texts, with the line on which they stand in the first. */
export interface Hunk {
  line: number;
  one: string[];
  other: string[];
}

/** Two texts that differ in more lines are other texts: which of their lines are the same tells nothing then. */
const maxEditLength = 500;

/** The pieces in which two texts differ, line by line. */
export function differing(one: string, other: string): Hunk[] {
  const [before, after] = [one.split('\n'), other.split('\n')];
  const pieces = diffArrays(before, after, { maxEditLength });
  if (!pieces) return [{ line: 1, one: before, other: after }];
  const hunks: Hunk[] = [];
  let [line, open] = [1, false];
  for (const { value, added, removed } of pieces) {
    if (added || removed) {
      if (!open) hunks.push({ line, one: [], other: [] });
      hunks.at(-1)?.[added ? 'other' : 'one'].push(...value);
    }
    open = added || removed;
    if (!added) line += value.length;
  }
  return hunks;
}

/** A piece of a text, and whether the other one has it too. */
export interface Word {
  text: string;
  isOther: boolean;
}

/** Two texts in pieces, by the words in which they differ; nothing where too few of their words are the same. */
export function words(one: string, other: string): { one: Word[]; other: Word[] } | undefined {
  const pieces = diffWordsWithSpace(one, other, { maxEditLength });
  if (!pieces) return undefined;
  const of = (isLeft: (piece: { added: boolean; removed: boolean }) => boolean): Word[] =>
    pieces
      .filter((piece) => !isLeft(piece))
      .map(({ value, added, removed }) => ({ text: value, isOther: added || removed }));
  return { one: of(({ added }) => added), other: of(({ removed }) => removed) };
}
