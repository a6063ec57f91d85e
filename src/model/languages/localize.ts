import type { Facts, Translation } from '#/content/schemas/index.ts';
import type { Standing } from '#/content/translating/standing.ts';
import { inLocale, pathOf } from '#/routes.ts';
import { site, type Collection, type Locale } from '#/site.config.ts';
import type { Entry } from '#/model/entry.ts';
import { holdNumbers } from '#/model/numbers.ts';

/** An entry as it stands in the source language. */
export interface SourceEntry<C extends Collection = Collection> {
  collection: C;
  id: string;
  facts: Facts<C>;
}

/** Lays a translation's prose over an entry's facts; without one the Dutch prose stays, and the entry says so. */
export function localize<C extends Collection>(
  { collection, id, facts }: SourceEntry<C>,
  locale: Locale,
  translation: Partial<Translation> | undefined,
  standing?: Standing,
): Entry<C> {
  const { follows, review, ...prose } = translation ?? {};
  const all = { ...facts, ...prose } as Facts<C>;
  const textLocale = translation ? locale : site.sourceLocale;
  return {
    collection,
    id,
    facts: all,
    text: {
      title: holdNumbers(all.title, textLocale),
      summary: holdNumbers(all.summary, textLocale),
      keywords: all.keywords,
    },
    locale,
    textLocale,
    ...(standing && { standing }),
    href: inLocale(locale, pathOf({ collection, id, facts })),
  };
}
