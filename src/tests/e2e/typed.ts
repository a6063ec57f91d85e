import type { Page } from '@playwright/test';

/**
 * Types queries in the field of the page of search that stands open, one after another, and takes down what `read` sees
 * of each answer: it runs in the page, as all of this does, for a way there and back costs more than an answer.
 */
export function answersTo<Read>(page: Page, queries: readonly string[], read: () => Read): Promise<Read[]> {
  // What runs in the page cannot be handed another function, other than by how it is written.
  return page.evaluate(`(${String(typeAll)})(${JSON.stringify(queries)}, ${String(typed)}, ${String(read)})`);
}

/** The first three results, and where the same search in another language is offered. Runs in the page. */
export const answered = () => ({
  links: [...document.querySelectorAll('[data-search-results] > *')]
    .slice(0, 3)
    .map((item) => item.querySelector('a')?.getAttribute('href') ?? ''),
  offered: document.querySelector('a[data-search-offer]')?.getAttribute('hreflang'),
});

async function typeAll<Read>(queries: string[], type: typeof typed, read: () => Read): Promise<Read[]> {
  // Nobody types so fast, and a browser holds back whose address changes so often: that it does is tried elsewhere.
  history.pushState = history.replaceState = () => undefined;
  // A title goes to the browser, and from there to whoever listens: for some thousand queries that are only read here.
  Object.defineProperty(document, 'title', { value: '', writable: true });
  const answers: Read[] = [];
  for (const query of queries) {
    await type(query);
    answers.push(read());
  }
  return answers;
}

/** Types a query, and waits until its answer stands there. */
function typed(query: string): Promise<void> {
  const list = document.querySelector<HTMLElement>('[data-search-results]');
  const field = document.querySelector<HTMLInputElement>('site-search input[type="search"]');
  if (!list || !field) throw new Error('This is not the page of search.');
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => {
      reject(new Error(`No answer to “${query}”.`));
    }, 20_000);
    const look = () => {
      if (list.dataset.query !== query.trim()) return;
      observer.disconnect();
      clearTimeout(tooLate);
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(list, { attributes: true });
    field.value = query;
    field.dispatchEvent(new Event('input'));
    look();
  });
}
