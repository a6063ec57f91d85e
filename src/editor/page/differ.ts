/** Lines that differ between two texts, with the line on which they stand in the first. */
export interface Hunk {
  line: number;
  one: string[];
  other: string[];
}

/** The most lines that are compared one by one; beyond it all between the first and the last difference is one piece. */
const most = 1500;

/** The pieces in which two texts differ, line by line. */
export function differing(one: string, other: string): Hunk[] {
  const [a, b] = [one.split('\n'), other.split('\n')];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - start && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [left, right] = [a.slice(start, a.length - tail), b.slice(start, b.length - tail)];
  const hunks: Hunk[] = [];
  let open: Hunk | undefined;
  const hunkAt = (line: number): Hunk => {
    open ??= hunks[hunks.push({ line: start + line + 1, one: [], other: [] }) - 1];
    return open ?? { line, one: [], other: [] };
  };
  const lengths = left.length * right.length > most * most ? undefined : table(left, right);
  const at = (i: number, j: number) => lengths?.[i]?.[j] ?? 0;
  for (let i = 0, j = 0; i < left.length || j < right.length;)
    if (lengths && i < left.length && j < right.length && left[i] === right[j]) {
      open = undefined;
      i++;
      j++;
    } else if (i < left.length && (j >= right.length || at(i + 1, j) >= at(i, j + 1)))
      hunkAt(i).one.push(left[i++] ?? '');
    else hunkAt(i).other.push(right[j++] ?? '');
  return hunks;
}

/** How many lines two texts share from each place on. */
function table(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i] ?? [];
      row[j] =
        a[i] === b[j]
          ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(lengths[i + 1]?.[j] ?? 0, lengths[i]?.[j + 1] ?? 0);
    }
  return lengths;
}
