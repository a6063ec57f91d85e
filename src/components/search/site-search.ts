/** What this page uses of Pagefind's own interface. */
interface Pagefind {
  search: (query: string) => Promise<{ results: { data: () => Promise<Found> }[] }>;
}

interface Found {
  url: string;
  meta: { title?: string; summary?: string };
}

const engine = '/pagefind/pagefind.js';
const most = 20;

/** Search on the search page. Without script the list of all pages below it serves. */
class SiteSearch extends HTMLElement {
  #engine: Promise<Pagefind> | undefined;
  #latest = 0;
  #input = this.querySelector('input') as HTMLInputElement;
  #status = this.querySelector('[data-search-status]') as HTMLElement;
  #found = this.querySelector('[data-search-found]') as HTMLElement;
  #list = this.querySelector('[data-search-results]') as HTMLElement;

  connectedCallback(): void {
    this.#input.addEventListener('focus', () => void this.#load(), { once: true });
    this.#input.addEventListener('input', () => void this.#search());
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    const asked = new URLSearchParams(location.search).get('q');
    if (!asked) return;
    this.#input.value = asked;
    void this.#search();
  }

  #load(): Promise<Pagefind> {
    this.#engine ??= import(/* @vite-ignore */ engine) as Promise<Pagefind>;
    return this.#engine;
  }

  async #search(): Promise<void> {
    const query = this.#input.value.trim();
    const turn = ++this.#latest;
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
    if (!query) {
      this.#show([], '');
      return;
    }
    this.#status.textContent = this.dataset.busy ?? '';
    try {
      const { results } = await (await this.#load()).search(query);
      const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
      if (turn === this.#latest) this.#show(found, this.#say(found.length, query));
    } catch {
      this.#engine = undefined;
      if (turn === this.#latest) this.#show([], this.dataset.failed ?? '');
    }
  }

  #say(count: number, query: string): string {
    const { found, foundOne, none } = this.dataset;
    const text = count === 0 ? none : count === 1 ? foundOne : found;
    return (text ?? '').replace('{n}', String(count)).replace('{q}', () => query);
  }

  #show(found: readonly Found[], status: string): void {
    this.#list.replaceChildren(...found.map(asItem));
    this.#found.hidden = !found.length;
    this.#status.textContent = status;
  }
}

function asItem({ url, meta }: Found): HTMLLIElement {
  const link = document.createElement('a');
  link.href = url;
  link.className = 'tap text-large';
  link.textContent = meta.title ?? url;
  const summary = document.createElement('p');
  summary.textContent = meta.summary ?? '';
  const item = document.createElement('li');
  item.append(link, summary);
  return item;
}

customElements.define('site-search', SiteSearch);
