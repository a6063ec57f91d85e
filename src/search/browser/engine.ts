import type { Card } from '#/search/files/data.ts';
import { byPage, facetsOf, passes, type Facets, type Values } from '#/search/words/facets.ts';
import { valuesOf, type Listing } from '#/search/files/listing.ts';
import { combine, type Match } from '#/search/words/query.ts';
import { file, loadPagefind, type Pagefind } from './pagefind.ts';

/** A page of the results: what its texts that match best show; one, unless several stand on that page. */
export type Page = Card[];

/** What a query came to. */
export interface Answer {
  words: readonly string[];
  total: number;
  facets: Facets;
  pages: (from: number, to: number) => Promise<Page[]>;
}

/** Searches word by word and puts together what was found, with the filters of the address. */
export class Engine {
  #pagefind: Pagefind;
  /** Filters that a reader can set. */
  #filters: ReadonlyMap<string, Values>;
  /** For a text that shares its page with others, that page. */
  #pageOf: ReadonlyMap<string, string>;
  #texts: number;
  #boosts: (readonly [texts: ReadonlySet<string>, boost: number])[];

  private constructor(pagefind: Pagefind, listing: Listing, boosts: Record<string, number>) {
    this.#pagefind = pagefind;
    this.#texts = listing.ids.length;
    const filters = valuesOf(listing);
    const pages: Values = filters.get('page') ?? new Map();
    this.#pageOf = new Map([...pages].flatMap(([page, ids]) => [...ids].map((id) => [id, page] as const)));
    filters.delete('page');
    this.#filters = filters;
    this.#boosts = Object.entries(boosts).flatMap(([kind, boost]) => {
      const ids = filters.get('kind')?.get(kind);
      return ids ? [[ids, boost] as const] : [];
    });
  }

  /** `boosts` says for a kind of page how much it counts beside others. */
  static async load(locale: string, boosts: Record<string, number>): Promise<Engine> {
    const [pagefind, listing] = await Promise.all([
      loadPagefind(),
      file<Listing>(`known/${locale}/texts.json`),
    ]);
    return new Engine(pagefind, listing, boosts);
  }

  /** The texts that one word finds, the best first. */
  async find(word: string): Promise<Match[]> {
    const { results } = await this.#pagefind.search(word);
    return results.map(({ id, score }) => ({ id, score }));
  }

  /** Searches word by word, so that one word nobody wrote does not empty the list. */
  async search(words: readonly string[], chosen: Readonly<Record<string, string>>): Promise<Answer> {
    const perWord = await Promise.all(words.map((word) => this.find(word)));
    const ranked = combine(perWord, this.#texts, (id) => this.#boostOf(id));
    const pageOf = (id: string) => this.#pageOf.get(id);
    const left = byPage(
      ranked.filter(({ id }) => passes(id, chosen, this.#filters)),
      pageOf,
    );
    return {
      words,
      total: left.length,
      facets: facetsOf(ranked, chosen, this.#filters, pageOf),
      pages: (from, to) =>
        Promise.all(left.slice(from, to).map((ids) => Promise.all(ids.slice(0, mostPlaces).map(cardOf)))),
    };
  }

  /** A kind that readers look for more, or less, than for others. */
  #boostOf(id: string): number {
    return this.#boosts.find(([ids]) => ids.has(id))?.[1] ?? 1;
  }
}

/** A result names no more than so many places on its page. */
export const mostPlaces = 3;

const cardOf = (id: string) => file<Card>(`cards/${id}.json`);
