import { combine, contentWords, type Match } from '#/model/search/query.ts';

/** What is used of Pagefind's own interface. */
interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (
    query: string | null,
    options?: { filters?: Record<string, string> },
  ) => Promise<{ results: Hit[] }>;
}

interface Hit extends Match {
  data: () => Promise<Found>;
}

/** A text that was found: a page, or one of several on a page. */
export interface Found {
  url: string;
  content: string;
  meta: {
    title?: string;
    summary?: string;
    kind?: string;
    page_title?: string;
    page_summary?: string;
    page_kind?: string;
  };
  sub_results: { title: string; url: string }[];
}

/** A page of the results, with the texts on it that match best; one, unless several stand on that page. */
export type Page = Found[];

/** Values of a filter with the number of results each would leave. */
export type Facets = Record<string, [value: string, count: number][]>;

/** What a query came to. */
export interface Answer {
  total: number;
  facets: Facets;
  /** Words of the query that hardly any text has. */
  rare: string[];
  words: readonly string[];
  pages: (from: number, to: number) => Promise<Page[]>;
}

/** Filter, value, ids of pages. */
type FilterValues = Map<string, Map<string, Set<string>>>;

/**
 * How Pagefind ranks: weights count for more than how often a word stands in a text, short texts get no advantage, and
 * a word itself comes well before words that begin like it.
 */
const ranking = {
  termFrequency: 0.1,
  pageLength: 0.1,
  termSaturation: 2,
  termSimilarity: 9,
  metaWeights: { title: 1.5, summary: 1, kind: 0, page_title: 0, page_summary: 0, page_kind: 0 },
};

/** A word on fewer texts than this is rare. */
const few = 5;

const folder = '/pagefind/';

/** Pagefind, fetched when somebody is about to search. */
export class Engine {
  #pagefind: Pagefind;
  /** For each filter and value the ids of its pages. */
  #values: FilterValues;
  #records: number;
  #pageOf: ReadonlyMap<string, string>;
  #functionWords: ReadonlySet<string>;
  #boosts: [kind: string, boost: number][];

  private constructor(
    pagefind: Pagefind,
    values: FilterValues,
    records: number,
    words: string,
    boosts: Record<string, number>,
  ) {
    this.#pagefind = pagefind;
    this.#values = values;
    this.#records = records;
    const pages = values.get('page') ?? new Map<string, Set<string>>();
    this.#pageOf = new Map(
      [...pages].flatMap(([page, ids]) => [...ids].map((id): [string, string] => [id, page])),
    );
    values.delete('page');
    this.#functionWords = new Set(words.split(' '));
    this.#boosts = Object.entries(boosts);
  }

  /** `boosts` says for a kind of page how much it counts beside others. */
  static async load(functionWords: string, boosts: Record<string, number>): Promise<Engine> {
    const address = `${folder}pagefind.js`;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({ ranking });
    await pagefind.init();
    const values: FilterValues = new Map();
    const all = new Set<string>();
    for (const [name, counts] of Object.entries(await pagefind.filters())) {
      const ids = new Map<string, Set<string>>();
      for (const value of Object.keys(counts)) {
        const { results } = await pagefind.search(null, { filters: { [name]: value } });
        ids.set(value, new Set(results.map(({ id }) => id)));
        for (const { id } of results) all.add(id);
      }
      values.set(name, ids);
    }
    return new Engine(pagefind, values, all.size, functionWords, boosts);
  }

  /** Searches word by word, so that one word nobody wrote does not empty the list. Words are taken as they are given. */
  async search(query: string | readonly string[], chosen: Record<string, string>): Promise<Answer> {
    const words = typeof query === 'string' ? contentWords(query, this.#functionWords) : query;
    const hits = new Map<string, Hit>();
    const perWord: Match[][] = [];
    const rare: string[] = [];
    for (const word of words) {
      const { results } = await this.#pagefind.search(word);
      if (results.length < few) rare.push(word);
      for (const hit of results) hits.set(hit.id, hit);
      perWord.push(results);
    }
    const ranked = combine(perWord, this.#records, (id) => this.#boostOf(id));
    const left = this.#byPage(ranked.filter(({ id }) => this.#passes(id, chosen)));
    return {
      total: left.length,
      words,
      rare,
      facets: this.#facets(ranked, chosen),
      pages: (from, to) =>
        Promise.all(
          left
            .slice(from, to)
            .map((ids) => Promise.all(ids.slice(0, 3).flatMap((id) => hits.get(id)?.data() ?? []))),
        ),
    };
  }

  /** A kind that readers look for more, or less, than for others. */
  #boostOf(id: string): number {
    for (const [kind, boost] of this.#boosts) if (this.#values.get('kind')?.get(kind)?.has(id)) return boost;
    return 1;
  }

  /** Puts texts of one page together, where the best of them stood. */
  #byPage(ranked: readonly Match[]): string[][] {
    const pages = new Map<string, string[]>();
    for (const { id } of ranked) {
      const page = this.#pageOf.get(id) ?? id;
      const ids = pages.get(page);
      if (ids) ids.push(id);
      else pages.set(page, [id]);
    }
    return [...pages.values()];
  }

  #passes(id: string, chosen: Record<string, string>, except?: string): boolean {
    return Object.entries(chosen).every(
      ([name, value]) =>
        name === except || !this.#values.has(name) || this.#values.get(name)?.get(value)?.has(id),
    );
  }

  #facets(ranked: readonly Match[], chosen: Record<string, string>): Facets {
    return Object.fromEntries(
      [...this.#values].map(([name, values]) => {
        const rest = ranked.filter(({ id }) => this.#passes(id, chosen, name));
        const counts = [...values].map(([value, ids]): [string, number] => [
          value,
          this.#byPage(rest.filter(({ id }) => ids.has(id))).length,
        ]);
        return [name, counts.filter(([, count]) => count > 0)];
      }),
    );
  }
}

/** A file beside the index, fetched once when it is first needed. */
export function extra<T>(name: string): () => Promise<T> {
  let file: Promise<T> | undefined;
  return () => (file ??= fetch(folder + name).then((answer) => answer.json() as Promise<T>));
}
