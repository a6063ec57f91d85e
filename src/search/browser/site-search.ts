import type { SearchPanel } from './search-panel.ts';
import { DangerBox, type Danger } from './danger-box.ts';
import type { Words } from './words.ts';

/**
 * Search on the search page. Nothing is fetched before the reader acts; without script it leads to the list of all pages.
 * What helps in danger needs nothing that is fetched later.
 */
class SiteSearch extends HTMLElement {
  #panel: Promise<SearchPanel> | undefined;
  /** The names of files that search will ask for, as the build wrote them on the page; none while somebody writes. */
  #ahead: readonly string[] = [];
  #danger: DangerBox | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    const words = JSON.parse(this.dataset.words ?? '{}') as Words;
    this.#ahead = this.dataset.ahead?.split(' ') ?? [];
    const danger = (this.#danger = new DangerBox(
      this.querySelector('[data-search-danger]'),
      JSON.parse(this.dataset.danger ?? '{}') as Danger,
    ));
    const begin = () => {
      this.#start(input, words).catch(() => {
        this.#fail(input, words);
      });
    };
    const query = new URLSearchParams(location.search).get('q');
    // A browser that comes back to this page may have put there what was typed: that is not overwritten.
    if (query && !input.value) input.value = query;
    // What has to be fetched is asked for first: what was typed is looked at while it comes.
    if (query) begin();
    danger.look(input.value);
    input.addEventListener('focus', begin);
    input.addEventListener('input', () => {
      danger.look(input.value);
      begin();
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#start(input, words).then(
        (panel) => {
          panel.enter();
        },
        () => {
          this.#fail(input, words);
        },
      );
    });
    addEventListener('popstate', () => {
      danger.look(new URLSearchParams(location.search).get('q') ?? '');
    });
  }

  #start(input: HTMLInputElement, words: Words): Promise<SearchPanel> {
    if (!this.#panel) fetchAhead(this.#ahead);
    return (this.#panel ??= import('./search-panel.ts').then(
      ({ SearchPanel: Panel }) =>
        new Panel(this, input, words, this.#ahead, (query) => this.#danger?.look(query)),
    ));
  }

  /** Says to eyes and ears that search itself could not be had. To try once more is to load the page with the query. */
  #fail(input: HTMLInputElement, words: Words): void {
    this.#panel = undefined;
    for (const part of ['count', 'status']) {
      const line = this.querySelector(`[data-search-${part}]`);
      if (line) line.textContent = words.failed;
    }
    const retry = document.createElement('a');
    retry.className = 'tap';
    retry.textContent = words.retry;
    retry.href = `?q=${encodeURIComponent(input.value)}`;
    retry.setAttribute('data-search-retry', '');
    this.querySelector('[data-search-hint]')?.replaceChildren(retry);
  }
}

/** Asks for what search will ask for, one thing after another, all at once: each would cost a round trip. */
function fetchAhead(names: readonly string[]): void {
  for (const name of names) {
    const link = document.createElement('link');
    if (/\.js(?:\?|$)/.test(name)) link.rel = 'modulepreload';
    else Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' });
    link.href = `/pagefind/${name}`;
    document.head.append(link);
  }
}

customElements.define('site-search', SiteSearch);
