import type { Arranged } from '#/content/outline/held.ts';
import type { Entry } from '#/model/entry.ts';

/** A row: what the commitments belong to, by ambition, and how many they are. */
export interface Row {
  /** None for the commitments that belong to nothing. */
  entry?: Entry;
  /** In the order of the ambitions. */
  cells: Entry<'commitments'>[][];
  count: number;
}

/**
 * The commitments by what they belong to: a row for each of `entries`, also when nothing belongs to it, and one
 * for those that belong to none of them. In: what stands in the rows, and in the columns.
 */
export function matrixOf(
  commitments: readonly Entry<'commitments'>[],
  ambitions: readonly Entry<'ambitions'>[],
  field: Arranged,
  entries: readonly Entry[],
): { rows: Row[]; none: Row } {
  const known = new Set(entries.map(({ id }) => id));
  const row = (isIn: (ids: readonly string[]) => boolean): Row => {
    const own = commitments.filter(({ facts }) => isIn(facts[field]));
    const cells = ambitions.map(({ id }) => own.filter(({ facts }) => facts.ambition === id));
    return { cells, count: own.length };
  };
  return {
    rows: entries.map((entry) => ({ entry, ...row((ids) => ids.includes(entry.id)) })),
    none: row((ids) => !ids.some((id) => known.has(id))),
  };
}
