import { createHash } from 'node:crypto';
import { parse, type HTMLElement } from 'node-html-parser';
import type { Splitter } from '#/search/words/compounds.ts';
import type { Card, SearchData, SearchPage } from '#/search/files/data.ts';
import { wordsByWeight, type Weighed } from '#/search/files/record.ts';

/** A text as the index takes it, with what its result will show. */
export interface SearchRecord {
  card: Card;
  /** Where the index says it is: the address, and a mark that changes with the card. */
  key: string;
  html: string;
  lang: string;
  /** The values by which it can be filtered. */
  filters: Record<string, string[]>;
  /** Every word by which it can be found. */
  words: string[];
}

/**
 * A page as the index sees it: a record of its own, and one for each text on it that has an anchor, so that one answer
 * among eighteen is found as easily as a page of its own. The filter `page` keeps together what stands on one page.
 */
export function recordsOf(url: string, html: string, data: SearchData, split: Splitter): SearchRecord[] {
  const document = parse(html);
  const main = document.querySelector('main[data-pagefind-body]');
  if (!main) return [];
  const lang = document.querySelector('html')?.getAttribute('lang') ?? '';
  const functionWords = new Set((data.functionWords[lang] ?? '').split(' '));
  for (const ignored of main.querySelectorAll('[data-pagefind-ignore]')) ignored.remove();

  const page = data.texts[url] ?? { ...unlisted, title: main.querySelector('h1')?.text.trim() ?? '' };
  // What has an anchor is taken out of the page, so that it is found once.
  const parts = Object.entries(data.texts).flatMap(([address, text]) => {
    const [path, anchor] = address.split('#');
    const element = path === url && anchor && main.querySelector(`[id="${anchor}"]`);
    return element ? [{ address, text, element: element.remove() }] : [];
  });
  const on = { title: page.title, summary: page.summary, kind: page.kind };
  return [
    { address: url, text: page, element: main, on: undefined },
    ...parts.map((part) => ({ ...part, on })),
  ].map(({ address, text, element, on: host }) => {
    const { card, shown } = readText(address, text, element, host);
    const weighed = wordsByWeight(shown, text, split, (word) => functionWords.has(word));
    return {
      card,
      key: `${address}?${digest(card)}`,
      lang,
      filters: {
        ...(text.kind && { kind: [text.kind] }),
        ...(parts.length && { page: [url] }),
        ...(text.groups.length && { group: text.groups }),
      },
      words: weighed.flatMap(({ words }) => words),
      html: `<html lang="${lang}"><body data-pagefind-body>${weighed.map(inHtml).join('')}</body></html>`,
    };
  });
}

function readText(address: string, text: SearchPage, element: HTMLElement, page: Card['page']) {
  const { title, summary, kind } = text;
  const headings = [
    ...element
      .querySelectorAll('h2, h3, h4')
      .map((heading): [anchor: string, title: string] => [heading.id, heading.text.trim()]),
    // What is folded opens by the anchor inside it.
    ...element
      .querySelectorAll('details')
      .map((folded): [anchor: string, title: string] => [
        folded.querySelector('[id]')?.id ?? '',
        folded.querySelector('summary')?.text.trim() ?? '',
      ]),
  ];
  const card: Card = {
    url: address,
    title,
    summary,
    kind,
    ...(page && { page }),
    headings: headings.filter(([anchor]) => anchor),
  };
  return {
    card,
    shown: { title, headings: headings.map(([, words]) => words), body: element.structuredText },
  };
}

const inHtml = ({ weight, words }: Weighed) =>
  `<p data-pagefind-weight="${String(weight)}">${words.flatMap((word) => Array<string>(repeats).fill(word)).join(' ')}</p>`;

/**
 * How often a word is given to Pagefind, which cuts its index into pieces of 20,000 positions and cannot be told
 * otherwise: a piece then holds fewer words. Repetitions come to almost nothing in bytes, and a search fetches 4 KB
 * instead of 20 KB a word.
 */
const repeats = 20;

/** A page that is no entry: it has its title and its text. */
const unlisted = { kind: '', summary: '', names: [], keywords: [], aliases: [], groups: [], help: false };

const digest = (card: Card) => createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 8);
