import type { Entry } from './entry.ts';

/** Needs of a group, those that hold for the fewest groups first: what is particular to a reader comes before what holds for all. */
export const mostParticularFirst = (needs: readonly Entry<'help'>[]): Entry<'help'>[] =>
  needs.toSorted((a, b) => breadth(a) - breadth(b));

/** Naming no group at all means that a need holds for everybody. */
const breadth = (need: Entry<'help'>): number => groupsOf(need).size || Number.MAX_SAFE_INTEGER;

/** Ids of the groups a need is told to: those of its situations. */
export const groupsOf = ({ facts }: Entry<'help'>): ReadonlySet<string> =>
  new Set(facts.situations.flatMap(({ groups }) => groups));
