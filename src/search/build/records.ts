import { parse, type HTMLElement } from 'node-html-parser';
import type { SearchData, SearchPage } from '#/search/files/data.ts';
import { anchorAt } from '#/routes.ts';
import { recordOf } from '#/search/files/record.ts';
import type { Splitter } from '#/search/words/compounds.ts';
import type { Idiom } from '#/search/words/idiom.ts';

/** A text as Pagefind takes it. */
export interface SearchRecord {
  url: string;
  html: string;
  lang: string;
  kind: SearchPage['kind'];
  /** What it says, as its page writes it. */
  text: string;
  /** Every word by which it can be found, with what it weighs. */
  words: ReadonlyMap<string, number>;
  /** How many words there are in its HTML. */
  length: number;
}

/**
 * A page as the index sees it: a record for each statement on it that has a place of its own (a question, a term, a
 * situation, a part below a heading), and one for the page itself.
 */
export function recordsOf(
  url: string,
  html: string,
  data: SearchData,
  splitterOf: (lang: string) => Splitter,
  isCommon: (heading: string) => boolean = () => false,
): SearchRecord[] {
  const document = parse(html);
  const main = document.querySelector('main[data-pagefind-body]');
  if (!main) return [];
  const lang = document.querySelector('html')?.getAttribute('lang') ?? '';
  const idiom = data.idioms[lang] ?? silent;
  const split = splitterOf(lang);
  // What is said to ears alone stands beside a drawing or a button, and is no sentence of the text.
  for (const ignored of main.querySelectorAll('[data-pagefind-ignore], span.sr-only')) ignored.remove();

  const page = data.texts[url] ?? { ...unlisted, title: main.querySelector('h1')?.text.trim() ?? '' };
  // What is a statement of its own is taken out of what it stands in, the innermost first.
  const entries = takeEntries(url, main, data);
  const host = { title: page.title, names: page.names };
  const make = (address: string, { text, element }: Part, parts: readonly Part[], on?: typeof host) => {
    const shown = {
      title: text.title,
      summary: text.summary,
      headings: parts.map((part) => part.text.title),
      body: bodyOf(element, text),
      parts: parts.map((part) => textOf(part.element)).join(' '),
      host: on,
    };
    return {
      url: address,
      lang,
      kind: text.kind,
      text: `${shown.title} ${shown.summary} ${shown.body}`,
      ...recordOf(shown, text, lang, split, idiom),
    };
  };
  const own = takeParts(main, page, isCommon);
  return [
    make(url, { text: page, element: main, anchor: '' }, own),
    ...own.map((part) => make(anchorAt(url, part.anchor), part, [], host)),
    ...entries.map((part) => make(anchorAt(url, part.anchor), part, [], host)),
  ];
}

/** The headings that stand on several pages, by their anchors: such a heading says what is below it nowhere. */
export function commonHeadings(pages: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const html of pages)
    for (const [, anchor = ''] of html.matchAll(/<h[23] id="([^"]+)"/g))
      counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  return new Set([...counts].flatMap(([anchor, count]) => (count > 2 ? [anchor] : [])));
}

interface Part {
  anchor: string;
  text: SearchPage;
  element: HTMLElement;
}

/** The entries that share this page, each at its anchor. */
function takeEntries(url: string, main: HTMLElement, data: SearchData): Part[] {
  return Object.entries(data.texts).flatMap(([address, text]) => {
    const [path, anchor] = address.split('#');
    const element = path === url && anchor && main.querySelector(`[id="${anchor}"]`);
    return element ? [{ anchor, text, element: element.remove() }] : [];
  });
}

/** What stands folded or below a heading with an anchor: each has a title and says enough to be an answer. */
function takeParts(main: HTMLElement, page: SearchPage, isCommon: (heading: string) => boolean): Part[] {
  const parts: Part[] = [];
  const add = (anchor: string | undefined, title: string | undefined, element: HTMLElement) => {
    if (anchor && title)
      parts.push({
        anchor,
        text: {
          ...unlisted,
          kind: page.kind,
          title: title.trim(),
          keywords: [...(page.parts?.[anchor] ?? [])],
        },
        element,
      });
  };
  for (const folded of main.querySelectorAll('details')) {
    const anchor = folded.querySelector('[id]')?.id;
    const summary = folded.querySelector('summary');
    if (!anchor || !summary) continue;
    const title = summary.text;
    summary.remove();
    add(anchor, title, folded.remove());
  }
  for (const heading of main.querySelectorAll('h2[id], h3[id]').reverse()) {
    if (isCommon(heading.id)) continue;
    const below = parse('<div></div>').firstChild as HTMLElement;
    const following = [];
    for (
      let next = heading.nextElementSibling;
      next && !/^H[1-6]$/.test(next.tagName);
      next = next.nextElementSibling
    )
      following.push(next);
    if (following.map(textOf).join(' ').split(/\s+/).length < leastWords) continue;
    for (const element of following) below.appendChild(element.remove());
    add(heading.id, heading.text, below);
    heading.remove();
  }
  return parts;
}

/** A part that says less stays with its page. */
const leastWords = 12;

/** What an element says, with a space where a reader sees one. */
function textOf(element: HTMLElement): string {
  const html = element.innerHTML
    .replace(/([^.?!:])(?=<\/h[1-6]>)/g, '$1.')
    .replace(/<\/(?:a|b)>(?=<)|<br>|<\/(?!a|b>|em|strong|span|button|bdi|time|mark)\w+>/g, '$& ');
  return parse(html).text.replace(/\s+/g, ' ').trim();
}

/** What a text says below its title and its summary. */
function bodyOf(element: HTMLElement, { title, summary }: SearchPage): string {
  const body = textOf(element);
  return [title, summary].reduce((rest, said) => rest.replace(said, ' ').replace(/^[\s.]+/, ''), body).trim();
}

/** A page that is no entry: it has its title and its text. */
const unlisted: SearchPage = {
  kind: 'notices',
  title: '',
  summary: '',
  names: [],
  keywords: [],
  references: [],
};

/** A language without words of its own for this. */
const silent: Idiom = {
  functionWords: '',
  weakWords: '',
  meaningWords: '',
  questions: [],
  voices: { newcomer: [], resident: [] },
  references: { ambition: '', point: '', principle: '', step: '', paragraph: '' },
  named: {},
};
