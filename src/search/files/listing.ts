import type { Values } from '#/search/words/facets.ts';

/** A text of the index with its values by filter. */
export interface Listed {
  id: string;
  filters: Readonly<Record<string, readonly string[]>>;
}

/**
 * Which texts have which value of a filter, in few bytes: texts that are alike stand together, and a value names them
 * in runs of [first, how many].
 */
export interface Listing {
  ids: string[];
  filters: Record<string, Record<string, [first: number, count: number][]>>;
}

/** Packs what each text has; `valuesOf` unpacks it. */
export function listingOf(texts: readonly Listed[]): Listing {
  const sorted = texts
    .map((text) => ({ ...text, key: JSON.stringify(text.filters) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : 1));
  const filters: Listing['filters'] = {};
  sorted.forEach(({ filters: own }, at) => {
    for (const [name, values] of Object.entries(own))
      for (const value of values) {
        const runs = ((filters[name] ??= {})[value] ??= []);
        const last = runs.at(-1);
        if (last && last[0] + last[1] === at) last[1]++;
        else runs.push([at, 1]);
      }
  });
  return { ids: sorted.map(({ id }) => id), filters };
}

/** For each filter and value the texts that have it. */
export function valuesOf({ ids, filters }: Listing): Map<string, Values> {
  const unpack = (runs: [number, number][]) =>
    new Set(runs.flatMap(([first, count]) => ids.slice(first, first + count)));
  return new Map(
    Object.entries(filters).map(([name, values]) => [
      name,
      new Map(Object.entries(values).map(([value, runs]) => [value, unpack(runs)])),
    ]),
  );
}
