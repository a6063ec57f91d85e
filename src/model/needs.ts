import type { Entry } from './entry.ts';

/** Needs of a group, those that hold for the fewest groups first: what is particular to a reader comes before what holds for all. */
export const mostParticularFirst = (needs: readonly Entry<'help'>[]): Entry<'help'>[] =>
  needs.toSorted((a, b) => breadth(a) - breadth(b));

/** Naming no group at all means that a need holds for everybody. */
const breadth = ({ facts }: Entry<'help'>): number => facts.groups.length || Number.MAX_SAFE_INTEGER;
