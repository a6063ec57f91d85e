import type { Card, TermAnswer } from '#/search/files/data.ts';
import type { Facets } from '#/search/words/facets.ts';
import { plain } from '#/content/dutch/letters.ts';
import { mostPlaces, type Page } from './engine.ts';
import type { Words } from './words.ts';

/** Makes an element; text is set as text, so nothing a page or a reader wrote can run. */
function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** A result: the page's link first, its kind and summary, and up to three places on it that match. */
export function drawResult(texts: Page, words: readonly string[]): HTMLLIElement {
  const [best] = texts;
  if (!best) return element('li');
  const { title, summary, kind } = best.page ?? best;
  const item = element(
    'li',
    {},
    element('a', { href: best.url.replace(/#.*/, ''), className: 'tap text-large', textContent: title }),
    element('p', { className: 'text-small text-soft', textContent: kind }),
    element('p', { textContent: summary }),
  );
  const places = best.page ? texts.filter(({ url }) => url.includes('#')) : headingsOf(best, words);
  if (places.length)
    item.append(
      element(
        'ul',
        {},
        ...places
          .slice(0, mostPlaces)
          .map((place) =>
            element('li', {}, element('a', { href: place.url, className: 'tap', textContent: place.title })),
          ),
      ),
    );
  return item;
}

const headingsOf = ({ url, headings }: Card, words: readonly string[]) =>
  headings
    .filter(([, title]) => words.some((word) => plain(title).includes(word)))
    .map(([anchor, title]) => ({ url: `${url}#${anchor}`, title }));

/** Filters as links with the number of results each leaves; nothing where there is nothing to choose. */
export function drawFacets(
  facets: Facets,
  chosen: Readonly<Record<string, string>>,
  words: Words,
  hrefOf: (chosen: Record<string, string>) => string,
): HTMLElement[] {
  const labels: [name: string, label: string][] = [
    ['kind', words.kindFilter],
    ['group', words.groupFilter],
  ];
  return labels.flatMap(([name, label]) => {
    const values = facets[name] ?? [];
    const { [name]: current, ...others } = chosen;
    if (!values.length && !current) return [];
    const choice = (value: string | undefined, text: string) =>
      element(
        'li',
        {},
        element('a', {
          href: hrefOf(value ? { ...others, [name]: value } : others),
          className: 'tap facet',
          textContent: text,
          ariaCurrent: value === current ? 'true' : null,
        }),
      );
    return [
      element('p', { className: 'font-bold', textContent: label }),
      element(
        'ul',
        { className: 'flex flex-wrap gap-x-4' },
        choice(undefined, words.allOf),
        ...values.map(([value, count]) => choice(value, `${value} (${String(count)})`)),
      ),
    ];
  });
}

/** The meaning of a term that was searched for by name. */
export function drawTerm([title, summary, href]: TermAnswer, label: string): HTMLElement {
  return element(
    'div',
    { className: 'my-4 bg-sand p-4' },
    element('p', { className: 'text-small', textContent: label }),
    element('p', {}, element('b', { textContent: `${title}: ` }), summary),
    element('a', { href, className: 'tap', textContent: title }),
  );
}

/** Other spellings, one tap away: “Bedoelde u woning of koning?” */
export function drawMeant(
  others: readonly { query: string; href: string }[],
  { suggest, or }: Words,
): HTMLElement[] {
  if (!others.length) return [];
  const links = others.flatMap(({ query, href }, index) => {
    const link = element('a', { href, className: 'tap font-bold', textContent: query });
    link.setAttribute('data-search-suggestion', '');
    return [index ? ` ${or} ` : ' ', link];
  });
  return [element('p', {}, suggest, ...links, '?')];
}

/** Where search cannot help: to the list of all pages. */
export const drawWayOn = (label: string, href: string): HTMLElement =>
  element('p', {}, element('a', { href, className: 'tap', textContent: label }));
