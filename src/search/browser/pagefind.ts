import type { Match } from '#/search/words/query.ts';

/** What this site uses of Pagefind’s own script. */
export interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: Match[] }>;
  destroy: () => Promise<void>;
}

/** The folder with everything that search needs. */
const folder = '/pagefind/';

/**
 * How Pagefind ranks: the weights given at build time count, not how often a word stands in a text or how long the
 * text is; a word itself comes well before words that begin like it.
 */
const ranking = { termFrequency: 0, pageLength: 0.1, termSaturation: 2, termSimilarity: 9 };

/** Fetches the script and its engine. It runs in the page: a worker would be a second copy of it to download. */
export async function loadPagefind(): Promise<Pagefind> {
  const address = `${folder}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // What could not be fetched before stays unfetched in what Pagefind remembers: begin anew.
  await pagefind.destroy();
  await pagefind.options({ ranking, noWorker: true });
  await pagefind.init();
  return pagefind;
}

/** A file beside the index; asked for once, and again when it could not be had. */
export function file<T>(name: string): Promise<T> {
  const known = files.get(name);
  if (known) return known as Promise<T>;
  const asked = fetch(folder + name).then((answer) => {
    if (!answer.ok) throw new Error(`${name}: ${String(answer.status)}`);
    return answer.json() as Promise<T>;
  });
  files.set(name, asked);
  asked.catch(() => files.delete(name));
  return asked;
}

const files = new Map<string, Promise<unknown>>();
