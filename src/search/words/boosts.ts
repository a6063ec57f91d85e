import type { Collection } from '#/site.config.ts';
import { setOf, type Idiom, type Voice } from './idiom.ts';

/** What readers look for more, or less, than for other texts. An overview leads to answers, and comes after them. */
const boosts: Partial<Record<Collection, number>> = {
  help: 1.4,
  stories: 0.85,
  laws: 0.85,
  terms: 0.7,
  plans: 0.7,
  notices: 0.8,
  intros: 0.8,
};

/** What somebody who came here looks for, and what somebody who reads about them does. */
const voiced: Readonly<Record<Voice, Partial<Record<Collection, number>>>> = {
  newcomer: { help: 1.7, questions: 0.8, commitments: 0.8 },
  resident: { help: 0.75, questions: 1.4 },
};

/** How much a kind of text that the query names by a word (“wet”, “verhaal”) comes before others. */
const namedBoost = 1.5;

/** How much a text of some kind counts beside others for a query of these words. */
export function boostOf(
  words: readonly string[],
  voice: Voice | undefined,
  { named }: Pick<Idiom, 'named'>,
): (kind: Collection | undefined) => number {
  const kinds = new Set(
    Object.entries(named).flatMap(([kind, names]) =>
      words.some((word) => setOf(names).has(word)) ? [kind as Collection] : [],
    ),
  );
  return (kind) => {
    if (!kind) return 1;
    const own = (voice && voiced[voice][kind]) ?? boosts[kind] ?? 1;
    // The overview of a kind is an answer to who names the kind.
    return own * (kinds.has(kind) || (kind === 'intros' && kinds.size) ? namedBoost : 1);
  };
}
