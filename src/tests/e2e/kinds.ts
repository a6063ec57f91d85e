import type { Built, BuiltPage } from './built.ts';

/** One page of every kind: a list, an entry of it, and what has no section. */
export const oneOfEachKind = (built: Built): string[] => [
  ...['/', '/404.html', '/zoeken/', '/alle-paginas/', '/beleid/'].map((path) => built.page(path).path),
  ...built.sections().map(({ path }) => path),
  ...(['help', 'ambitions', 'groups', 'domains', 'partners', 'stories', 'about'] as const).flatMap(
    (collection) => built.entries(collection)[0]?.path ?? [],
  ),
  built.firstWith('.timeline').path,
  built.firstWith('main article table, main table').path,
];

/** An ambition with a hard word in its text: much of what a page can have. */
export const ambitionOf = (built: Built): BuiltPage =>
  built.firstWith('main button.term', built.entries('ambitions'));
