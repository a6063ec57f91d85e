import { addressOf, type Routes } from './addresses.ts';
import type { Document } from '#/content/reading/read.ts';

/** An address that a text had, and the one it has now. */
export interface Move {
  from: string;
  to: string;
}

/** The addresses that texts had. A story has none: its address leads nowhere else, whatever stands in its file. */
export const movesOf = (
  documents: readonly Pick<Document, 'collection' | 'id' | 'data'>[],
  routes: Routes,
): Move[] =>
  documents
    .filter(({ collection }) => collection !== 'stories')
    .flatMap((document) =>
      formerlyOf(document.data).map((from) => ({ from, to: addressOf(document, routes) })),
    );

/** The addresses that the front matter of a text names as former ones, as far as they can be read. */
export function formerlyOf(data: object): string[] {
  const list: unknown = 'formerly' in data ? data.formerly : undefined;
  return Array.isArray(list) ? list.filter((each): each is string => typeof each === 'string') : [];
}

/** The names that the place of a text on its page had. */
export const formerAnchors = (data: object): string[] =>
  formerlyOf(data).flatMap((address) => address.split('#')[1] ?? []);
