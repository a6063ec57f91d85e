import { getCollection, type CollectionEntry } from 'astro:content';
import type { DangerWords } from '#/content/schemas/words/danger.ts';
import type { ElsewhereFact } from '#/content/schemas/facts.ts';
import type { ShownParagraph } from '#/content/schemas/outline.ts';
import type { GivenCode } from '#/content/schemas/policy.ts';
import type { Facts, Translation } from '#/content/schemas/index.ts';
import { collections, isSource, type Collection, type Locale } from '#/site.config.ts';
import { isOf, keyOf, type Entry } from './entry.ts';
import { localize } from './localize.ts';
import { byOrder, relationsOf } from './relations.ts';

/** All content in one language, ready to be shown. */
export interface Framework {
  locale: Locale;
  entries: readonly Entry[];
  of: <C extends Collection>(collection: C) => Entry<C>[];
  get: <C extends Collection>(collection: C, id: string) => Entry<C> | undefined;
  related: (entry: Entry) => readonly Entry[];
  /** What Astro renders for an entry: the translation, or the Dutch text. */
  rendered: (entry: Entry) => CollectionEntry<Collection | 'translations'>;
  /** Ids of stories whose address must say that they are gone. */
  gone: readonly string[];
  outline: readonly ShownParagraph[];
  /** Every number of a commitment that was given out. */
  codes: readonly GivenCode[];
  facts: readonly ElsewhereFact[];
  /** Words of danger; nothing while their file is not right. */
  danger: DangerWords | undefined;
}

const loaded = new Map<Locale, Promise<Framework>>();

// While writing: a text was changed, and Astro has taken it over.
import.meta.hot?.on('astro:content-changed', () => {
  loaded.clear();
});

/** The only place that asks Astro for content. Read once a language, and again when a text changes. */
export function loadFramework(locale: Locale): Promise<Framework> {
  const known = loaded.get(locale);
  if (known) return known;
  const fresh = load(locale);
  loaded.set(locale, fresh);
  return fresh;
}

async function load(locale: Locale): Promise<Framework> {
  const sources = (await Promise.all(collections.map((collection) => getCollection(collection)))).flat();
  const translations = await translationsIn(locale);
  const rendered = new Map<string, CollectionEntry<Collection | 'translations'>>();
  const entries: Entry[] = sources.map((source) => {
    const { collection, id, data } = source;
    const key = keyOf(collection, id);
    const translation = translations.get(key);
    rendered.set(key, translation ?? source);
    return localize(
      { collection, id, facts: data as Facts },
      locale,
      translation?.data as Translation | undefined,
    );
  });
  entries.sort(byOrder);
  const byKey = new Map(entries.map((entry) => [keyOf(entry.collection, entry.id), entry]));
  const relations = relationsOf(entries);
  const [outline, codes, facts, gone, danger] = await Promise.all([
    getCollection('outline'),
    getCollection('codes'),
    getCollection('facts'),
    getCollection('gone'),
    getCollection('danger'),
  ]);
  return {
    locale,
    entries,
    of: (collection) => entries.filter((entry) => isOf(entry, collection)),
    get: (collection, id) => {
      const entry = byKey.get(keyOf(collection, id));
      return entry && isOf(entry, collection) ? entry : undefined;
    },
    related: ({ collection, id }) => relations.get(keyOf(collection, id)) ?? [],
    rendered: ({ collection, id }) => {
      const entry = rendered.get(keyOf(collection, id));
      if (!entry) throw new Error(`Nothing to render for ${collection}/${id}.`);
      return entry;
    },
    gone: gone.flatMap(({ data }) => data.rows),
    outline: outline.flatMap(({ data }) => data.rows),
    codes: codes.flatMap(({ data }) => data.rows),
    facts: facts.flatMap(({ data }) => data.rows),
    danger: danger[0]?.data.rows[0],
  };
}

async function translationsIn(locale: Locale) {
  if (isSource(locale)) return new Map<string, CollectionEntry<'translations'>>();
  const all = await getCollection('translations', ({ id }) => id.startsWith(`${locale}/`));
  return new Map(all.map((entry) => [entry.id.slice(locale.length + 1), entry]));
}
