import type { TermAnswer } from '#/model/search/data.ts';
import { plain } from '#/model/search/words.ts';
import type { Facets, Found, Page } from './engine.ts';
import type { Words } from './site-search.ts';

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
  const { url, meta } = best;
  const places = meta.page_title === undefined ? headingsOf(best, words) : texts.map(asPlace);
  const item = element(
    'li',
    {},
    element('a', {
      href: url.replace(/#.*/, ''),
      className: 'tap text-large',
      textContent: meta.page_title ?? meta.title ?? url,
    }),
    element('p', { className: 'text-small text-soft', textContent: meta.page_kind ?? meta.kind ?? '' }),
    element('p', { textContent: meta.page_summary ?? meta.summary ?? '' }),
  );
  const named = places.filter((place) => place.url.includes('#')).slice(0, 3);
  if (named.length)
    item.append(
      element(
        'ul',
        {},
        ...named.map(({ url: href, title }) =>
          element('li', {}, element('a', { href, className: 'tap', textContent: title })),
        ),
      ),
    );
  return item;
}

interface Place {
  title: string;
  url: string;
}

const asPlace = ({ url, meta }: Found): Place => ({ url, title: meta.title ?? url });

const headingsOf = ({ sub_results: headings }: Found, words: readonly string[]): Place[] =>
  headings.filter(({ title }) => words.some((word) => plain(title).includes(word)));

/** Filters as links with the number of results each leaves. */
export function drawFacets(
  host: HTMLElement,
  facets: Facets,
  chosen: Record<string, string>,
  words: Words,
  hrefOf: (chosen: Record<string, string>) => string,
): void {
  const labels: [name: string, label: string][] = [
    ['kind', words.kindFilter],
    ['group', words.groupFilter],
  ];
  host.replaceChildren(
    ...labels.flatMap(([name, label]) => {
      const values = facets[name] ?? [];
      if (!values.length && !chosen[name]) return [];
      const { [name]: current, ...others } = chosen;
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
          ...values.map(([value, count]) => choice(value, `${value} (${count})`)),
        ),
      ];
    }),
  );
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

/** A better spelling, one tap away. */
export function drawSuggestion(query: string, label: string, href: string): HTMLElement {
  const link = element('a', { href, className: 'tap font-bold', textContent: query });
  link.setAttribute('data-search-suggestion', '');
  return element('p', {}, `${label} `, link, '?');
}
