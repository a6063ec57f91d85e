import type { Lexicon } from '#/search/files/data.ts';
import { strengthOf, type Matches } from '#/search/words/query.ts';
import { kindToken, unsaidKind } from '#/search/words/questions.ts';
import type { Collection, Door } from '#/site.config.ts';
import { asTold, file, loadPagefind, type Fragment, type Hit, type Pagefind } from './pagefind.ts';

/** What one word finds, and whether it stands in a text as it is. */
export interface Found {
  matches: Matches;
  /** It stands in a text in some form, and is not only the beginning of a word or longer than one. */
  exact: boolean;
}

/** Pagefind with what this site knows beside it: which texts are of which kind. */
export class Engine {
  readonly lexicon: Lexicon;
  #pagefind: Pagefind;
  #kinds = new Map<string, Collection>();
  /** The kinds are known: they come along with the first word. */
  #ready: Promise<void>;
  /** What each word hit. */
  #hits = new Map<string, readonly Hit[]>();
  #found = new Map<string, Promise<Found>>();

  private constructor(pagefind: Pagefind, lexicon: Lexicon) {
    this.#pagefind = pagefind;
    this.lexicon = lexicon;
    this.#ready = this.#loadKinds();
    this.#ready.catch(() => undefined);
  }

  /** For a language; `ahead` are the names of files that have their hash behind them. */
  static async load(locale: string, ahead: readonly string[]): Promise<Engine> {
    const asked = file<Lexicon>(asTold(ahead, `own/${locale}/lexicon.json`));
    const [pagefind, lexicon] = await Promise.all([loadPagefind(ahead), asked]);
    return new Engine(pagefind, lexicon);
  }

  async #loadKinds(): Promise<void> {
    const kinds = (Object.keys(this.lexicon.kinds) as Collection[]).filter((kind) => kind !== unsaidKind);
    await Promise.all(
      kinds.map(async (kind) => {
        const { results } = await this.#pagefind.search(`"${kindToken(kind)}"`);
        for (const { id } of results) this.#kinds.set(id, kind);
      }),
    );
    if (kinds.length && !this.#kinds.size)
      throw new Error('The index has no kinds of texts: a part of it could not be had.');
  }

  /** What kind of text one is. */
  kindOf(id: string): Collection {
    return this.#kinds.get(id) ?? unsaidKind;
  }

  /** The door behind which a text stands. */
  doorOf(id: string): Door | undefined {
    const door = this.lexicon.kinds[this.kindOf(id)];
    return door === '' ? undefined : door;
  }

  /** How many texts there are. */
  get size(): number {
    return this.lexicon.size;
  }

  /** The texts that one word finds. */
  find(word: string): Promise<Found> {
    const known = this.#found.get(word);
    if (known) return known;
    const found = this.#search(word);
    this.#found.set(word, found);
    return found;
  }

  async #search(word: string): Promise<Found> {
    const [{ results }] = await Promise.all([this.#pagefind.search(word), this.#ready]);
    const exact = results.length > 0 && (await this.#pagefind.search(`"${word}"`)).results.length > 0;
    this.#hits.set(word, results);
    const strength = strengthOf(results.length, this.size, this.lexicon.length);
    const matches = new Map<string, number>();
    // What has no score counts for nothing.
    for (const { id, score } of results) if (score > 0) matches.set(id, strength(score));
    return { exact, matches };
  }

  /** What a text says, and where the words that were searched stand in it. */
  async show(id: string, words: readonly string[]): Promise<{ text: Fragment; places: Set<number> }> {
    // Few are shown of all that a word hits.
    const hits = words.flatMap((word) => this.#hits.get(word)?.find((hit) => hit.id === id) ?? []);
    const [first] = hits;
    if (!first) throw new Error(`Nobody found ${id}.`);
    return { text: await first.data(), places: new Set(hits.flatMap((hit) => hit.words)) };
  }
}
