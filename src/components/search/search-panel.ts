import { suggest } from '#/model/search/suggest.ts';
import { plain } from '#/model/search/words.ts';
import type { TermAnswer } from '#/model/search/data.ts';
import { Engine, extra, type Answer, type Page } from './engine.ts';
import { drawFacets, drawResult, drawSuggestion, drawTerm } from './draw.ts';
import type { Words } from './site-search.ts';

const firstPage = 8;
/** How long a reader must be still before the count is said aloud and a better spelling is looked for. */
const pause = 700;
const filters = { soort: 'kind', groep: 'group' } as const;

/** What happens on the search page once somebody searches. */
export class SearchPanel {
  #host: HTMLElement;
  #input: HTMLInputElement;
  #words: Words;
  #engine: Promise<Engine> | undefined;
  #turn = 0;
  #timer = 0;
  #vocabulary: () => Promise<string[]>;
  #terms: () => Promise<Record<string, TermAnswer>>;

  constructor(host: HTMLElement, input: HTMLInputElement) {
    this.#host = host;
    this.#input = input;
    this.#words = JSON.parse(host.dataset.words ?? '{}') as Words;
    this.#vocabulary = extra(`words.${this.#words.lang}.json`);
    this.#terms = extra(`terms.${this.#words.locale}.json`);
    input.addEventListener('input', () => void this.#ask(input.value, {}, 'replace'));
    host
      .querySelector('form')
      ?.addEventListener('submit', () => void this.#ask(input.value, this.#chosen(), 'push'));
    host.addEventListener('keydown', (event) => {
      this.#move(event);
    });
    host.addEventListener('click', (event) => {
      this.#follow(event);
    });
    addEventListener('popstate', () => void this.#fromAddress());
    void this.#load().catch(() => undefined);
    void this.#fromAddress();
  }

  #load(): Promise<Engine> {
    this.#engine ??= Engine.load(this.#words.functionWords, this.#words.boosts);
    return this.#engine;
  }

  #part(name: string): HTMLElement {
    const part = this.#host.querySelector<HTMLElement>(`[data-search-${name}]`);
    if (!part) throw new Error(`The search page has no data-search-${name}.`);
    return part;
  }

  /** Filters that the address names. */
  #chosen(): Record<string, string> {
    const address = new URLSearchParams(location.search);
    return Object.fromEntries(
      Object.entries(filters).flatMap(([parameter, name]) => {
        const value = address.get(parameter);
        return value ? [[name, value]] : [];
      }),
    );
  }

  async #fromAddress(): Promise<void> {
    const query = new URLSearchParams(location.search).get('q') ?? '';
    if (!this.#input.value || query) this.#input.value = query || this.#input.value;
    if (this.#input.value) await this.#ask(this.#input.value, this.#chosen(), 'replace');
  }

  #addressOf(query: string, chosen: Record<string, string>): URL {
    const address = new URL(location.pathname, location.origin);
    if (query) address.searchParams.set('q', query);
    for (const [parameter, name] of Object.entries(filters))
      if (chosen[name]) address.searchParams.set(parameter, chosen[name]);
    return address;
  }

  async #ask(typed: string, chosen: Record<string, string>, how: 'push' | 'replace'): Promise<void> {
    const query = typed.trim().slice(0, 300);
    const turn = ++this.#turn;
    clearTimeout(this.#timer);
    const address = this.#addressOf(query, chosen);
    if (address.href !== location.href) history[`${how}State`](null, '', address);
    if (!query) {
      this.#clear();
      return;
    }
    try {
      const engine = await this.#load();
      let answer = await engine.search(query, chosen);
      let pages = await answer.pages(0, firstPage);
      if (turn !== this.#turn) return;
      const better = await this.#better(answer, pages);
      if (turn !== this.#turn) return;
      if (better) {
        answer = await engine.search(better.words, chosen);
        pages = await answer.pages(0, firstPage);
        if (turn !== this.#turn) return;
      }
      const other = better?.corrected;
      this.#show({ query, chosen, answer, pages, turn, other });
    } catch {
      this.#engine = undefined;
      if (turn !== this.#turn) return;
      this.#clear();
      this.#part('status').textContent = this.#words.failed;
    }
  }

  #show({ query, chosen, answer, pages, turn, other }: Shown): void {
    const { total } = answer;
    const list = this.#part('results');
    list.replaceChildren(...pages.map((page) => drawResult(page, answer.words)));
    list.dataset.query = query;
    this.#part('found').hidden = !total;
    this.#part('tips').hidden = total > 0;
    const suggestion = other && drawSuggestion(other, this.#words.suggest, this.#addressOf(other, {}).href);
    this.#part('hint').replaceChildren(...(suggestion ? [suggestion] : []));
    drawFacets(
      this.#part('filters'),
      answer.facets,
      chosen,
      this.#words,
      (next) => this.#addressOf(query, next).href,
    );
    this.#more(answer, turn);
    const { found, foundOne, none, instead } = this.#words;
    const text = other && total ? instead : total === 0 ? none : total === 1 ? foundOne : found;
    const status = text
      .replace('{n}', String(total))
      .replace('{q}', () => query)
      .replace('{other}', () => other ?? '');
    this.#timer = window.setTimeout(() => {
      this.#part('status').textContent = status;
    }, pause);
    void this.#define(other ?? query, turn);
  }

  /** A term searched for by its name shows its meaning above the results. */
  async #define(query: string, turn: number): Promise<void> {
    const terms = await this.#terms().catch(() => undefined);
    if (turn !== this.#turn) return;
    const term = terms?.[query.toLowerCase().replace(/^(?:wat is|wat betekent) (?:een |de |het )?/, '')];
    this.#part('term').replaceChildren(...(term ? [drawTerm(term, this.#words.meaning)] : []));
  }

  #more(answer: Answer, turn: number): void {
    const button = this.#part('more');
    button.hidden = answer.total <= firstPage;
    button.onclick = async () => {
      const from = this.#part('results').children.length;
      const pages = await answer.pages(from, from + firstPage);
      if (turn !== this.#turn) return;
      const drawn = pages.map((page) => drawResult(page, answer.words));
      this.#part('results').append(...drawn);
      button.hidden = from + pages.length >= answer.total;
      drawn[0]?.querySelector('a')?.focus();
    };
  }

  /**
   * Better words than those of the query. A word that stands on none of the pages that were found is looked up in the
   * vocabulary, which is fetched only then: the nearest word takes its place, or none. A compound that few pages have
   * is searched by its parts too.
   */
  async #better(answer: Answer, pages: readonly Page[]): Promise<Better | undefined> {
    const texts = pages
      .flat()
      .map(({ content, meta }) => plain(`${content} ${meta.title ?? ''}`))
      .join(' ');
    if (answer.words.every((word) => texts.includes(word) && !answer.rare.includes(word))) return undefined;
    const vocabulary = await this.#vocabulary();
    const known = new Set(vocabulary);
    const right = answer.words.flatMap((word) => {
      if (known.has(word)) return word;
      return suggest(word, vocabulary) ?? partsOf(word, known);
    });
    const parts = answer.rare.flatMap((word) => (known.has(word) ? partsOf(word, known) : []));
    const corrected = right.join(' ');
    const asked = answer.words.join(' ');
    if (corrected === asked && !parts.length) return undefined;
    return {
      words: [...right.flatMap((word) => word.split(' ')), ...parts],
      corrected: corrected === asked ? undefined : corrected,
    };
  }

  #clear(): void {
    for (const name of ['results', 'filters', 'hint', 'term', 'status']) this.#part(name).replaceChildren();
    this.#part('found').hidden = true;
    this.#part('tips').hidden = true;
  }

  /** Filters and suggestions are links that a click need not leave the page for. */
  #follow(event: MouseEvent): void {
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>(
      'a[data-search-suggestion], [data-search-filters] a',
    );
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    void this.#fromAddress();
  }

  /** Down and up walk from the field through the results. */
  #move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops: HTMLElement[] = [
      this.#input,
      ...this.#part('results').querySelectorAll<HTMLElement>(':scope > li > a'),
    ];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? undefined : stops[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

/** What the panel shows at one moment. */
interface Shown {
  query: string;
  chosen: Record<string, string>;
  answer: Answer;
  pages: readonly Page[];
  turn: number;
  /** The query that was put in its place. */
  other: string | undefined;
}

/** Words to search instead, and how to say so when they are no longer the reader's own. */
interface Better {
  words: string[];
  corrected: string | undefined;
}

/** The known words in a compound: “woning” in “huurwoning”, both in “vluchtelingenopvang”. */
function partsOf(word: string, known: ReadonlySet<string>): string[] {
  const cuts = Array.from({ length: Math.max(0, word.length - 5) }, (_, index) => index + 3);
  const head = (at: number) => {
    const start = word.slice(0, at);
    return [start, start.replace(/(?:s|en?|n)$/, '')].find((part) => part.length > 3 && known.has(part));
  };
  const tail = (at: number) =>
    word.length - at > 3 && known.has(word.slice(at)) ? word.slice(at) : undefined;
  const options = cuts.map((at) => [head(at), tail(at)].filter((part) => part !== undefined));
  return options.find((parts) => parts.length === 2) ?? options.find((parts) => parts.length === 1) ?? [];
}
