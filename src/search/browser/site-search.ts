import type { Words } from './words.ts';

/** Search on the search page. Nothing is fetched before the reader acts; without script the list of all pages serves. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    const words = JSON.parse(this.dataset.words ?? '{}') as Words;
    let started: Promise<unknown> | undefined;
    const start = () =>
      (started ??= import('./search-panel.ts').then(
        ({ SearchPanel }) => new SearchPanel(this, input, words),
      ));
    const fail = () => {
      const status = this.querySelector('[data-search-status]');
      if (status) status.textContent = words.failed;
      started = undefined;
    };
    const begin = () => void start().catch(fail);
    input.addEventListener('focus', begin);
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      begin();
    });
    if (new URLSearchParams(location.search).get('q')) begin();
  }
}

customElements.define('site-search', SiteSearch);
