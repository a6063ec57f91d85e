/** Types a query in the field of search, and waits until its answer stands there. Runs in the page. */
export function typed(field: HTMLElement | SVGElement, query: string): Promise<void> {
  const list = document.querySelector<HTMLElement>('[data-search-results]');
  if (!list || !(field instanceof HTMLInputElement)) throw new Error('This is not the page of search.');
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
