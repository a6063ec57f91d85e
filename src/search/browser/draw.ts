import type { Door } from '#/site.config.ts';
import type { Marked, Result } from './result.ts';
import type { Other, Words } from './words.ts';

/** Makes an element; text is set as text, so nothing a page or a reader wrote can run. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** A result: its title as a link, what it is and where it stands, and what it says. */
export function drawResult({ url, kind, title, excerpt, host }: Result, { kinds }: Words): HTMLLIElement {
  const label = [kinds[kind], host].filter(Boolean).join(' · ');
  return element(
    'li',
    {},
    element(
      'a',
      { href: url, className: 'tap font-title text-large' },
      element('span', {}, ...marked(title)),
    ),
    element('p', { className: 'text-small text-soft', textContent: label }),
    element('p', {}, ...marked(excerpt)),
  );
}

/** Words with a mark on those that were searched for; words side by side share one. */
function marked(words: Marked): (Node | string)[] {
  const runs: { text: string; isFound: boolean }[] = [];
  for (const [word, isFound] of words) {
    const last = runs.at(-1);
    if (last?.isFound === isFound) last.text += ` ${word}`;
    else runs.push({ text: word, isFound });
  }
  return runs.flatMap(({ text, isFound }, at) => [
    ...(at ? [' '] : []),
    ...(isFound ? inMark(text) : [text]),
  ]);
}

/** A mark around words, and not around the sign behind them. */
function inMark(text: string): (Node | string)[] {
  const [, words = '', sign = ''] = /^(.*?)([.,;:?!”’)]*)$/su.exec(text) ?? [];
  return [element('mark', { textContent: words }), sign];
}

/** The doors as links with the number of results behind each; nothing where there is nothing to choose. */
export function drawDoors(
  counts: ReadonlyMap<Door, number>,
  chosen: Door | undefined,
  { doors, filter, allOf }: Words,
  hrefOf: (door: Door | undefined) => string,
): HTMLElement[] {
  const there = doors.filter(([door]) => counts.has(door) || door === chosen);
  if (there.length < 2 && !chosen) return [];
  const choice = (door: Door | undefined, text: string) =>
    element(
      'li',
      {},
      element('a', {
        href: hrefOf(door),
        className: 'tap',
        textContent: text,
        ariaCurrent: door === chosen ? 'true' : null,
      }),
    );
  const label = element('p', { id: 'zoek-soort', className: 'font-bold', textContent: filter });
  const list = element(
    'ul',
    { className: 'flex flex-wrap gap-x-4' },
    choice(undefined, allOf),
    ...there.map(([door, name]) => choice(door, `${name} (${String(counts.get(door) ?? 0)})`)),
  );
  list.setAttribute('aria-labelledby', label.id);
  return [label, list];
}

/** The meaning of a term that was searched for by name. */
export function drawTerm({ url, title, whole }: Result, { meaning }: Words): HTMLElement {
  const name = title.map(([word]) => word).join(' ');
  return element(
    'div',
    { className: 'bg-sand p-4' },
    element('p', { className: 'text-small', textContent: meaning }),
    element('p', {}, element('b', { textContent: `${name}: ` }), whole()),
    element('a', { href: url, className: 'tap', textContent: name }),
  );
}

/** That another query was searched than was typed, with one tap back to what was typed. */
export function drawCorrected(query: string, corrected: string, href: string, words: Words): HTMLElement {
  const back = element('a', { href, className: 'tap font-bold', textContent: query });
  back.setAttribute('data-search-typed', '');
  const line = element(
    'p',
    {},
    words.corrected.replace('{other}', () => corrected),
    ' ',
    back,
    '.',
  );
  line.setAttribute('data-search-corrected', '');
  return line;
}

/** Other queries, one tap away: “Bedoelde u woning of koning?” */
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

/** The same search in the language that the query is of, said in that language. */
export function drawOffer(query: string, { lang, dir, href, offer }: Other): HTMLElement {
  const link = element('a', {
    href: `${href}?q=${encodeURIComponent(query)}`,
    hreflang: lang,
    lang,
    dir,
    className: 'tap font-bold',
    textContent: offer.replace('{q}', () => query),
  });
  link.setAttribute('data-search-offer', '');
  return element('p', {}, link);
}

/** Where search cannot help: once more. The list of all pages stands below it. */
export function drawRetry({ retry: textContent }: Words, again: () => void): HTMLElement {
  const retry = element('button', {
    type: 'button',
    className: 'tap rounded-sm border px-3',
    textContent,
    onclick: again,
  });
  retry.setAttribute('data-search-retry', '');
  return element('p', {}, retry);
}
