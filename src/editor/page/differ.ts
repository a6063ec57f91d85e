import { diffArrays } from 'diff';

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
