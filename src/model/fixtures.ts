import type { Facts } from '#/content/schemas/index.ts';
import type { Collection, Locale } from '#/site.config.ts';
import type { Entry } from './entry.ts';
import { localize } from './languages/localize.ts';

/** A language for tests, whether the site has it or not. */
export const madeUp = (code: string): Locale => code as Locale;

/** An entry for tests: only the facts that matter are given. */
export function entry<C extends Collection>(
  collection: C,
  id: string,
  facts: Partial<Facts<C>> = {},
  locale: Locale = 'nl',
): Entry<C> {
  const common = {
    title: id,
    summary: `Over ${id}.`,
    keywords: [],
    updated: '2026-11-23',
    sources: [],
    facts: [],
    changes: [],
  };
  return localize(
    { collection, id, facts: { ...common, ...facts } as unknown as Facts<C> },
    locale,
    undefined,
  );
}
