import type { GivenCode } from '#/content/schemas/policy.ts';
import type { Entry } from '#/model/entry.ts';

/** A commitment that is no more: its number and its anchor stay. */
export type Tombstone = GivenCode & Required<Pick<GivenCode, 'removed'>>;

/** The commitments that an ambition had once, by their number, which says the place of the ambition. */
export const tombstonesOf = (
  codes: readonly GivenCode[],
  { facts: { order } }: Entry<'ambitions'>,
): Tombstone[] =>
  codes.filter(
    (code): code is Tombstone => code.removed !== undefined && code.id.startsWith(`2.2.${String(order)}-`),
  );
