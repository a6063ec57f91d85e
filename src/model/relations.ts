import { referenceFields } from '#/content/schemas/index.ts';
import { valuesAt } from '#/content/schemas/marked.ts';
import { collections, type Collection } from '#/site.config.ts';
import { keyOf, type Entry } from './entry.ts';

/** Entries that belong together, whichever of the two says so, by key. */
export type Relations = ReadonlyMap<string, readonly Entry[]>;

/**
 * Relations stand in one direction, in the Dutch files; this computes both.
 * In: all entries of one language. Out: for each key its related entries, in the order of the site.
 */
export function relationsOf(entries: readonly Entry[]): Relations {
  const byKey = new Map(entries.map((entry) => [keyOf(entry.collection, entry.id), entry]));
  const related = new Map<string, Set<Entry>>([...byKey.keys()].map((key) => [key, new Set()]));
  for (const entry of entries)
    for (const { path, to } of referenceFields(entry.collection))
      for (const { value: id } of valuesAt(entry.facts, path)) {
        if (typeof id !== 'string') continue;
        const target = byKey.get(keyOf(to, id));
        if (!target) continue;
        related.get(keyOf(entry.collection, entry.id))?.add(target);
        related.get(keyOf(to, id))?.add(entry);
      }
  return new Map([...related].map(([key, set]) => [key, [...set].sort(byOrder)]));
}

/** Related entries by collection, in the order of the site; collections in `except` left out. */
export function grouped(
  entries: readonly Entry[],
  except: readonly Collection[] = [],
): { collection: Collection; entries: Entry[] }[] {
  return collections
    .filter((collection) => !except.includes(collection))
    .map((collection) => ({
      collection,
      entries: entries.filter((entry) => entry.collection === collection),
    }))
    .filter((group) => group.entries.length > 0);
}

/** The order of a collection: its own number, else its code, else its place in the framework, else its title. */
export function byOrder(a: Entry, b: Entry): number {
  return (
    orderOf(a) - orderOf(b) ||
    codeOf(a).localeCompare(codeOf(b)) ||
    a.text.title.localeCompare(b.text.title, a.locale)
  );
}

const orderOf = ({ facts }: Entry): number => ('order' in facts ? facts.order : 0);

function codeOf({ collection, facts }: Entry): string {
  if ('code' in facts) return facts.code;
  return collection === 'stories' ? (facts.sources[0] ?? '') : '';
}
