import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { splitter } from '#/search/words/compounds.ts';
import type { SearchData } from '#/search/files/data.ts';
import { filesBelow } from '#/hosting/files.ts';
import { dictionary } from '#/content/dutch/dictionary.ts';
import { plain } from '#/content/dutch/letters.ts';
import { pathOfFile } from '#/routes.ts';
import { site } from '#/site.config.ts';
import { addKnown } from './known.ts';
import { writeMade, type Made } from './made.ts';
import { recordsOf, type SearchRecord } from './records.ts';
import { trim } from './trim.ts';

/** Indexes the built pages, with more than they show; while writing, serves the index of the last build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        if (!existsSync('dist/pagefind'))
          logger.warn('no index yet: run `npm run build` once to search while writing');
        server.middlewares.use('/pagefind', filesBelow('dist/pagefind'));
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
  const split = splitter(wordsToSplitBy());
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => {
      return recordsOf(pathOfFile(file), readFileSync(join(root, file), 'utf8'), data, split);
    })
    .filter((records) => records.length > 0);
  const records = pages.flat();
  const made = await makeIndex(records);
  const ids = trim(made, new Map(records.map(({ key, card }) => [key, card])));
  for (const [locale, { lang }] of Object.entries(site.locales)) {
    const own = records.filter((record) => record.lang === lang);
    addKnown(made, `known/${locale}`, {
      texts: own.map(({ key, filters }) => ({ id: ids.get(key) ?? '', filters })),
      words: counted(own),
      terms: data.terms[locale] ?? {},
    });
  }
  writeMade(join(root, 'pagefind'), made);
  return pages.length;
}

/** What Pagefind holds in memory: when it writes its files itself, it cuts one off now and then. */
async function makeIndex(records: readonly SearchRecord[]): Promise<Made> {
  const { index: texts } = must(await createIndex());
  if (!texts) throw new Error('Pagefind made no index.');
  for (const { key, html } of records) must(await texts.addHTMLFile({ url: key, content: html }));
  const { files } = must(await texts.getFiles());
  await close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** The words by which texts can be found, with the number of texts that have them. */
function counted(records: readonly SearchRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of records) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words by which compounds are split, as the search writes words. */
const wordsToSplitBy = (): Set<string> =>
  new Set(
    dictionary()
      .map((word) => plain(word.replaceAll('ĳ', 'ij')))
      .filter((word) => /^\p{L}{3,}$/u.test(word)),
  );

/** An answer of Pagefind without errors; errors end the build. */
function must<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
