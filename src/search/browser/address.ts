import { plain } from '#/content/dutch/letters.ts';
import type { Door } from '#/site.config.ts';
import type { Words } from './words.ts';

/** What is asked of search, as the address of the page says it. */
export interface Asked {
  query: string;
  door?: Door | undefined;
  /** How many pages of results are shown, if more than one. */
  pages: number;
  /** To search for what was typed, also where it looks like a slip. */
  exact: boolean;
}

/** No query says more in more characters. */
const longest = 300;

/** What nobody asked yet. */
export const nothing: Asked = { query: '', pages: 1, exact: false };

/** What the address asks; `unknown` is a filter that it names and that there is not. */
export function fromAddress(search: string, { doors }: Words): { asked: Asked; unknown: string | undefined } {
  const address = new URLSearchParams(search);
  const name = address.get('soort');
  const door =
    name === null ? undefined : doors.find(([, label]) => plain(label) === plain(name.trim()))?.[0];
  const pages = Number(address.get('pagina') ?? 1);
  return {
    asked: {
      query: trimmed(address.get('q') ?? ''),
      door,
      pages: Number.isInteger(pages) && pages > 0 && pages <= 20 ? pages : 1,
      exact: address.has('letterlijk'),
    },
    unknown: name && !door ? name.slice(0, 30) : undefined,
  };
}

/** What a door is called. */
export const labelOf = (door: Door | undefined, { doors }: Words): string | undefined =>
  doors.find(([name]) => name === door)?.[1];

/** The address of the page that asks. */
export function addressOf({ query, door, pages, exact }: Asked, words: Words): string {
  const asks = new URLSearchParams();
  if (query) asks.set('q', query);
  const label = labelOf(door, words);
  if (label) asks.set('soort', label);
  if (exact) asks.set('letterlijk', '');
  if (pages > 1) asks.set('pagina', String(pages));
  const said = asks.toString();
  return location.origin + location.pathname + (said && `?${said}`);
}

export const trimmed = (typed: string): string => typed.trim().slice(0, longest);

/** The title of the page that shows an answer: “huis, Hulp – Zoeken …”. */
export function titleOf({ query, door, pages }: Asked, words: Words, plainTitle: string): string {
  const label = labelOf(door, words);
  const parts = [query, label, pages > 1 ? words.page.replace('{n}', String(pages)) : undefined].filter(
    Boolean,
  );
  return parts.length ? `${parts.join(', ')} – ${plainTitle}` : plainTitle;
}
