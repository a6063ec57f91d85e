import type { Facts } from '#/content/schemas/index.ts';
import type { Collection } from '#/site.config.ts';
import type { Entry } from './entry.ts';
import { localize } from './localize.ts';

/** An entry for tests: only the facts that matter are given. */
export function entry<C extends Collection>(
  collection: C,
  id: string,
  facts: Partial<Facts<C>> = {},
  locale = 'nl',
): Entry<C> {
  const common = {
    title: id,
    summary: `Over ${id}.`,
    keywords: [],
    updated: '2026-11-23',
    sources: [],
    facts: [],
  };
  return localize(
    { collection, id, facts: { ...common, ...facts } as unknown as Facts<C> },
    locale,
    undefined,
  );
}
