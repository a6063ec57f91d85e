import { ask, pageSize, type Outcome } from './ask.ts';
import { drawFacets, drawMeant, drawResult, drawTerm, drawWayOn } from './draw.ts';
import { Engine } from './engine.ts';
import type { Words } from './words.ts';

/** How long a reader must be still before the number of results, which stands there at once, is said aloud: milliseconds. */
const pause = 700;
/** A search that takes longer than this says that it is busy; one that takes longer than that says that it failed. */
const busyAfter = 400;
const failsAfter = 20_000;
/** No query says more in more characters. */
const longest = 300;

/** The filters by their names in the address. */
const filters = { soort: 'kind', groep: 'group' } as const;

type Chosen = Record<string, string>;

/** What happens on the search page once somebody searches. */
export class SearchPanel {
  #host: HTMLElement;
  #input: HTMLInputElement;
  #words: Words;
  #engine: Promise<Engine> | undefined;
  /** Counts the questions: an answer to an earlier one than the last is not shown. */
  #turn = 0;
  #timers: (number | undefined)[] = [];

  constructor(host: HTMLElement, input: HTMLInputElement, words: Words) {
    this.#host = host;
    this.#input = input;
    this.#words = words;
    // Where there is room the filters stand open beside the results; on a phone the results come first.
    if (matchMedia('(min-width: 64rem)').matches) this.#part('facets').setAttribute('open', '');
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
    addEventListener('popstate', () => {
      this.#fromAddress();
    });
    this.#load().catch(() => undefined);
    this.#fromAddress();
  }

  #load(): Promise<Engine> {
    return (this.#engine ??= within(failsAfter, Engine.load(this.#words.locale, this.#words.boosts)));
  }

  #part(name: string): HTMLElement {
    const part = this.#host.querySelector<HTMLElement>(`[data-search-${name}]`);
    if (!part) throw new Error(`The search page has no data-search-${name}.`);
    return part;
  }

  /** The filters that the address names. */
  #chosen(): Chosen {
    const address = new URLSearchParams(location.search);
    return Object.fromEntries(
      Object.entries(filters).flatMap(([parameter, name]) => {
        const value = address.get(parameter);
        return value ? [[name, value]] : [];
      }),
    );
  }

  #fromAddress(): void {
    const query = new URLSearchParams(location.search).get('q');
    if (query !== null) this.#input.value = query;
    if (this.#input.value) void this.#ask(this.#input.value, this.#chosen(), 'replace');
  }

  #addressOf(query: string, chosen: Readonly<Chosen>): string {
    const address = new URL(location.pathname, location.origin);
    if (query) address.searchParams.set('q', query);
    for (const [parameter, name] of Object.entries(filters))
      if (chosen[name]) address.searchParams.set(parameter, chosen[name]);
    return address.href;
  }

  async #ask(typed: string, chosen: Chosen, how: 'push' | 'replace'): Promise<void> {
    const query = typed.trim().slice(0, longest);
    const turn = ++this.#turn;
    const address = this.#addressOf(query, chosen);
    if (new URL(address).search !== location.search) history[`${how}State`](null, '', address);
    if (!query) {
      this.#say('');
      this.#clear();
      return;
    }
    this.#say(this.#words.busy, busyAfter, busyAfter);
    try {
      const engine = await this.#load();
      const outcome = await within(failsAfter, ask(engine, query, chosen, this.#words));
      if (turn === this.#turn) this.#show(outcome);
    } catch {
      this.#engine = undefined;
      if (turn !== this.#turn) return;
      this.#clear();
      this.#part('hint').replaceChildren(drawWayOn(this.#words.all, `#${this.#part('all').id}`));
      this.#say(this.#words.failed);
    }
  }

  /** Shows a line and says it aloud, each after so many milliseconds, unless another comes first. */
  #say(line: string, aloudAfter = 0, shownAfter = 0): void {
    this.#timers.forEach(clearTimeout);
    const later = (part: string, after: number) => {
      const write = () => (this.#part(part).textContent = line);
      return after ? window.setTimeout(write, after) : void write();
    };
    this.#timers = [later('count', shownAfter), later('status', aloudAfter)];
  }

  #show(outcome: Outcome): void {
    const { query, chosen, answer, pages, meant, term } = outcome;
    const words = this.#words;
    const list = this.#part('results');
    list.replaceChildren(...pages.map((page) => drawResult(page, answer.words)));
    list.dataset.query = query;
    const suggestions = meant.map((other) => ({ query: other, href: this.#addressOf(other, {}) }));
    this.#part('hint').replaceChildren(...drawMeant(suggestions, words));
    this.#part('term').replaceChildren(...(term ? [drawTerm(term, words.meaning)] : []));
    const facets = drawFacets(answer.facets, chosen, words, (next) => this.#addressOf(query, next));
    this.#part('filters').replaceChildren(...facets);
    this.#part('facets').hidden = !facets.length;
    this.#part('found').hidden = !answer.total;
    this.#part('tips').hidden = answer.total > 0;
    this.#part('all').toggleAttribute('open', !answer.total);
    this.#more(outcome);
    this.#say(summary(outcome, words), pause);
  }

  #more({ answer, pages: shown }: Outcome): void {
    const button = this.#part('more');
    const turn = this.#turn;
    let from = shown.length;
    button.hidden = answer.total <= from;
    button.onclick = async () => {
      const pages = await answer.pages(from, from + pageSize);
      if (turn !== this.#turn) return;
      from += pages.length;
      const drawn = pages.map((page) => drawResult(page, answer.words));
      this.#part('results').append(...drawn);
      button.hidden = from >= answer.total;
      drawn[0]?.querySelector('a')?.focus();
    };
  }

  #clear(): void {
    for (const name of ['results', 'filters', 'hint', 'term']) this.#part(name).replaceChildren();
    for (const name of ['found', 'tips', 'facets']) this.#part(name).hidden = true;
    this.#part('all').setAttribute('open', '');
  }

  /** Filters and suggestions are links that a click need not leave the page for. */
  #follow(event: MouseEvent): void {
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>(
      'a[data-search-suggestion], [data-search-filters] a',
    );
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    this.#fromAddress();
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

function summary({ query, corrected, answer: { total } }: Outcome, words: Words): string {
  const line =
    total === 0 ? words.none : corrected ? words.instead : total === 1 ? words.foundOne : words.found;
  return line
    .replace('{n}', String(total))
    .replace('{q}', () => query)
    .replace('{other}', () => corrected ?? '');
}

/** Rejects when something takes too long: a reader on a bad line hears it, and has the list of all pages. */
async function within<T>(time: number, work: Promise<T>): Promise<T> {
  let timer = 0;
  const late = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => {
      reject(new Error('too slow'));
    }, time);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}
