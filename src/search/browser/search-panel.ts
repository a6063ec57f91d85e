import { addressOf, fromAddress, labelOf, nothing, titleOf, trimmed, type Asked } from './address.ts';
import { ask, type Outcome } from './ask.ts';
import { drawCorrected, drawDoors, drawRetry, drawMeant, drawOffer, drawResult, drawTerm } from './draw.ts';
import { Engine } from './engine.ts';
import type { Result } from './result.ts';
import type { Words } from './words.ts';

/** How long a reader must be still before the number of results, which stands there at once, is said aloud: milliseconds. */
const pause = 700;
/** A search that takes longer than this says that it is busy; one that takes longer than that says that it failed. */
const busyAfter = 400;
const failsAfter = 20_000;

/** So many results at a time. */
const pageSize = 5;

/** What happens on the search page once somebody searches. */
export class SearchPanel {
  #host: HTMLElement;
  #input: HTMLInputElement;
  #words: Words;
  /** The names of files as the build wrote them on the page. */
  #ahead: readonly string[];
  #plainTitle = document.title;
  #engine: Promise<Engine> | undefined;
  /** What is shown, or will be in a moment. */
  #asked: Asked;
  /** Whether the entry of the history that is shown is one of somebody typing, which the next key may overwrite. */
  #isDraft = false;
  /** Counts the questions: an answer to an earlier one than the last is not shown. */
  #turn = 0;
  #timers: (number | undefined)[] = [];

  /** Looks at a query that nobody typed, for danger. */
  #look: (query: string) => void;

  constructor(
    host: HTMLElement,
    input: HTMLInputElement,
    words: Words,
    ahead: readonly string[],
    look: (query: string) => void,
  ) {
    this.#host = host;
    this.#look = look;
    this.#input = input;
    this.#words = words;
    this.#ahead = ahead;
    const { asked } = fromAddress(location.search, words);
    this.#asked = asked;
    input.addEventListener('input', () => {
      this.#type();
    });
    host.addEventListener('keydown', (event) => {
      this.#move(event);
    });
    host.addEventListener('click', (event) => {
      this.#follow(event);
    });
    addEventListener('popstate', () => {
      this.#isDraft = false;
      this.#input.value = fromAddress(location.search, words).asked.query;
      this.#fromAddress();
    });
    this.#load().catch(() => undefined);
    // What was typed before this script had come is what the reader wants, whatever the address says.
    if (trimmed(input.value) && trimmed(input.value) !== asked.query) this.#type();
    else this.#fromAddress();
  }

  #load(): Promise<Engine> {
    return (this.#engine ??= within(failsAfter, Engine.load(this.#words.locale, this.#ahead)));
  }

  #part(name: string): HTMLElement {
    const part = this.#host.querySelector<HTMLElement>(`[data-search-${name}]`);
    if (!part) throw new Error(`The search page has no data-search-${name}.`);
    return part;
  }

  #fromAddress(): void {
    const { asked, unknown } = fromAddress(location.search, this.#words);
    const note = unknown && this.#words.unknownFilter.replace('{soort}', () => unknown);
    void this.#ask(asked, note);
  }

  /** The first key after a search begins an entry of the history; the next ones overwrite it. */
  #type(): void {
    const asked = { ...nothing, query: trimmed(this.#input.value) };
    this.#remember(asked, this.#isDraft ? 'replace' : 'push');
    this.#isDraft = true;
    void this.#ask(asked);
  }

  /** The form was sent: what stands in the field is a search to come back to. */
  enter(): void {
    const query = trimmed(this.#input.value);
    if (query !== this.#asked.query) this.#type();
    this.#isDraft = false;
    // The keyboard of a phone would cover the results.
    if (matchMedia('(pointer: coarse)').matches) {
      this.#input.blur();
      this.#host.scrollIntoView();
    }
  }

  #remember(asked: Asked, how: 'push' | 'replace'): void {
    const address = addressOf(asked, this.#words);
    if (address !== location.href) history[`${how}State`](null, '', address);
  }

  async #ask(asked: Asked, note?: string): Promise<void> {
    const turn = ++this.#turn;
    this.#asked = asked;
    document.title = titleOf(asked, this.#words, this.#plainTitle);
    if (!asked.query) {
      this.#clear();
      this.#say('');
      return;
    }
    this.#say(this.#words.busy, busyAfter, busyAfter);
    try {
      const engine = await this.#load();
      const outcome = await within(
        failsAfter,
        ask(engine, asked.query, { door: asked.door, exact: asked.exact, locale: this.#words.locale }),
      );
      const shown = Promise.all([outcome.results(0, asked.pages * pageSize), outcome.term()]);
      const [results, term] = await within(failsAfter, shown);
      if (turn === this.#turn) this.#show(outcome, results, term, note);
    } catch {
      this.#fail(turn);
    }
  }

  /** Says to eyes and ears that it failed. What Pagefind remembers of the failure goes with its engine. */
  #fail(turn: number): void {
    this.#engine = undefined;
    if (turn !== this.#turn) return;
    this.#clear();
    const again = () => void this.#ask(this.#asked);
    this.#part('hint').replaceChildren(drawRetry(this.#words, again));
    this.#say(this.#words.failed);
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

  #show(
    outcome: Outcome,
    results: readonly Result[],
    term: Result | undefined,
    note: string | undefined,
  ): void {
    const words = this.#words;
    const asked = this.#asked;
    const { query, corrected, total } = outcome;
    const hrefOf = (change: Partial<Asked>) => addressOf({ ...asked, pages: 1, ...change }, words);
    const focused = document.activeElement?.closest<HTMLAnchorElement>('[data-search-filters] a')?.href;
    const list = this.#part('results');
    list.replaceChildren(...results.map((result) => drawResult(result, words)));
    list.dataset.query = query;
    const others = outcome.meant.map((other) => ({
      query: other,
      href: hrefOf({ query: other, door: undefined }),
    }));
    const other = outcome.tongue && words.others[outcome.tongue];
    this.#part('hint').replaceChildren(
      ...(other ? [drawOffer(query, other)] : []),
      ...(corrected ? [drawCorrected(query, corrected, hrefOf({ exact: true }), words)] : []),
      ...drawMeant(others, words),
    );
    this.#part('term').replaceChildren(...(term ? [drawTerm(term, words)] : []));
    const doors = drawDoors(new Map(outcome.doors), asked.door, words, (door) => hrefOf({ door }));
    const filters = this.#part('filters');
    filters.replaceChildren(...doors);
    if (focused)
      Array.from(filters.querySelectorAll('a'))
        .find(({ href }) => href === focused)
        ?.focus();
    this.#part('found').hidden = !total;
    this.#part('tips').hidden = total > 0;
    this.#more(outcome, results.length);
    this.#say([note, summary(outcome, asked, words)].filter(Boolean).join(' '), pause);
  }

  #more({ total, results }: Outcome, shown: number): void {
    const button = this.#part('more');
    const turn = this.#turn;
    button.hidden = total <= shown;
    button.onclick = async () => {
      const asked = { ...this.#asked, pages: this.#asked.pages + 1 };
      try {
        const next = await within(failsAfter, results(shown, shown + pageSize));
        if (turn !== this.#turn) return;
        this.#asked = asked;
        this.#remember(asked, 'replace');
        document.title = titleOf(asked, this.#words, this.#plainTitle);
        const drawn = next.map((result) => drawResult(result, this.#words));
        this.#part('results').append(...drawn);
        this.#more({ total, results } as Outcome, shown + next.length);
        drawn[0]?.querySelector('a')?.focus();
      } catch {
        if (turn !== this.#turn) return;
        // Once more with an engine that remembers no failure; what is shown stays meanwhile.
        this.#engine = undefined;
        this.#say(this.#words.failed);
        button.onclick = () => {
          this.#remember(asked, 'replace');
          void this.#ask(asked);
        };
      }
    };
  }

  #clear(): void {
    for (const name of ['results', 'filters', 'hint', 'term']) this.#part(name).replaceChildren();
    for (const name of ['found', 'tips']) this.#part(name).hidden = true;
  }

  /** Filters and suggestions are links that a click need not leave the page for. */
  #follow(event: MouseEvent): void {
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>(
      'a[data-search-suggestion], a[data-search-typed], [data-search-filters] a',
    );
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    this.#isDraft = false;
    history.pushState(null, '', link.href);
    const { asked } = fromAddress(location.search, this.#words);
    this.#input.value = asked.query;
    this.#look(asked.query);
    // The link goes with the list it stands in: the results take its place.
    if (!link.closest('[data-search-filters]')) this.#part('count').focus();
    void this.#ask(asked);
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

/** What came of it, in one line. */
function summary({ query, corrected, missing, total }: Outcome, { door }: Asked, words: Words): string {
  const label = labelOf(door, words) ?? '';
  const line =
    total === 0 ? (door ? words.noneBehind : words.none) : total === 1 ? words.foundOne : words.found;
  const lost = missing.map((word) => `“${word}”`).join(', ');
  return [
    line
      .replace('{n}', String(total))
      .replace('{door}', label)
      .replace('{q}', () => corrected ?? query),
    ...(lost && total ? [words.missing.replace('{words}', () => lost)] : []),
  ].join(' ');
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
