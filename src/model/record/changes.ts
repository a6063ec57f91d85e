import type { Entry } from '#/model/entry.ts';

/** Something that changed in a text, as an editor noted it. */
export interface Change {
  on: string;
  what: string;
  entry: Entry;
}

/** What changed in texts, the newest first; of one day in the order of the texts, and within a text as it was written. */
export const changesOf = (entries: readonly Entry[]): Change[] =>
  entries
    .flatMap((entry) => notedOf(entry).map(({ on, what }) => ({ on, what, entry })))
    .sort((a, b) => b.on.localeCompare(a.on));

/** A name for a change that no other has and that stays while its text and its day do, for programs that follow a feed. */
export function nameOf(change: Change, among: readonly Change[]): string {
  const same = among.filter(({ on, entry }) => on === change.on && entry === change.entry);
  return `${change.entry.href} ${change.on} ${String(same.length - same.indexOf(change))}`;
}

/** A story has none: what is noted of one that is withdrawn would stay behind in a reader’s feed. */
const notedOf = ({ facts }: Entry) => ('changes' in facts ? facts.changes : []);
