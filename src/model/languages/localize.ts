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
  const all = { ...facts, ...withWords(facts, prose) } as Facts<C>;
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

/** What a translation brings; the words of its situations come beside the Dutch ones, which people have from letters. */
function withWords(facts: Facts, { situations: words, ...prose }: Partial<Translation>): object {
  if (!words || !('situations' in facts)) return prose;
  const own = new Map(words.map(({ id, keywords }) => [id, keywords]));
  const situations = facts.situations.map((situation) => ({
    ...situation,
    keywords: [...situation.keywords, ...(own.get(situation.id) ?? [])],
  }));
  return { ...prose, situations };
}
