/** A text that Pagefind found: what it is called, how well it matches, where its words stand. */
export interface Hit {
  id: string;
  score: number;
  /** The places of the words that match, counted in words of the text. */
  words: readonly number[];
  data: () => Promise<Fragment>;
}

/** What Pagefind keeps of a text. */
export interface Fragment {
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
}

/** What this site uses of Pagefind’s own script. */
export interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: Hit[] }>;
  destroy: () => Promise<void>;
}

/** The folder with everything that search needs. */
const folder = '/pagefind/';

/**
 * How Pagefind ranks: by the weights given at build time, a word itself well before words that begin like it. The
 * title and the page that it keeps beside a text count as words of the text, and not once more.
 */
const ranking = {
  termFrequency: 0,
  pageLength: 0,
  termSaturation: 2,
  termSimilarity: 9,
  metaWeights: { title: 0, host: 0, names: 0 },
};

/** A file by its name, with its hash behind it where the page told that. */
export const asTold = (ahead: readonly string[], name: string): string =>
  ahead.find((told) => told.startsWith(`${name}?`)) ?? name;

let attempts = 0;

/** Fetches the script and its engine. It runs in the page: a worker would be a second copy of it to download. */
export async function loadPagefind(ahead: readonly string[]): Promise<Pagefind> {
  // A browser may remember that something could not be had, or keep what stood there for a moment while another index was
  // put in its place: the next time all of it is asked for anew.
  const told = attempts ? [] : ahead;
  const script = new URL(folder + asTold(told, 'pagefind.js'), location.href);
  if (attempts++) script.searchParams.set('again', String(attempts));
  const pagefind = (await import(/* @vite-ignore */ script.href)) as Pagefind;
  // What could not be fetched before stays unfetched in what Pagefind remembers: begin anew.
  await pagefind.destroy();
  const [, metaCacheTag] = asTold(told, 'pagefind-entry.json').split('=');
  await pagefind.options({
    ranking,
    noWorker: true,
    basePath: folder,
    ...(metaCacheTag && { metaCacheTag }),
  });
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
