import type { Match } from './query.ts';

/** For each value of a filter the texts that have it. */
export type Values = ReadonlyMap<string, ReadonlySet<string>>;

/** By filter, the values that would leave a result, with the number of pages each leaves. */
export type Facets = Record<string, [value: string, count: number][]>;

/** Texts of one page put together, where the best of them stood; `pageOf` names the page of a text that shares one. */
export function byPage(ranked: readonly Match[], pageOf: (id: string) => string | undefined): string[][] {
  const pages = new Map<string, string[]>();
  for (const { id } of ranked) {
    const page = pageOf(id) ?? id;
    const ids = pages.get(page);
    if (ids) ids.push(id);
    else pages.set(page, [id]);
  }
  return [...pages.values()];
}

/** Whether a text has every value that was chosen; a filter that does not exist is left alone. */
export function passes(
  id: string,
  chosen: Readonly<Record<string, string>>,
  filters: ReadonlyMap<string, Values>,
  except?: string,
): boolean {
  return Object.entries(chosen).every(
    ([name, value]) => name === except || !filters.has(name) || filters.get(name)?.get(value)?.has(id),
  );
}

/** What each filter could be set to, given how the others are set. */
export function facetsOf(
  ranked: readonly Match[],
  chosen: Readonly<Record<string, string>>,
  filters: ReadonlyMap<string, Values>,
  pageOf: (id: string) => string | undefined,
): Facets {
  return Object.fromEntries(
    [...filters].map(([name, values]) => {
      const rest = ranked.filter(({ id }) => passes(id, chosen, filters, name));
      const counts = [...values].map(([value, ids]): [string, number] => [
        value,
        byPage(
          rest.filter(({ id }) => ids.has(id)),
          pageOf,
        ).length,
      ]);
      return [name, counts.filter(([, count]) => count > 0)];
    }),
  );
}
