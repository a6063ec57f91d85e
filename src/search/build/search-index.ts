import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';
import { splitter } from '#/search/words/compounds.ts';
import type { SearchData } from '#/search/files/data.ts';
import { dictionary } from '#/content/dutch/dictionary.ts';
import { plain } from '#/content/dutch/letters.ts';
import { site } from '#/site.config.ts';
import { trim, writeKnown } from './files.ts';
import { recordsOf, type SearchRecord } from './records.ts';

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
  const split = splitter(wordsToSplitBy());
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => {
      const url = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      return recordsOf(url, readFileSync(join(root, file), 'utf8'), data, split);
    })
    .filter((records) => records.length > 0);
  const records = pages.flat();
  const folder = join(root, 'pagefind');
  await writeIndex(folder, records);
  const ids = trim(folder, new Map(records.map(({ key, card }) => [key, card])));
  for (const [locale, { lang }] of Object.entries(site.locales)) {
    const own = records.filter((record) => record.lang === lang);
    writeKnown(join(folder, 'known', locale), {
      texts: own.map(({ key, filters }) => ({ id: ids.get(key) ?? '', filters })),
      words: counted(own),
      terms: data.terms[locale] ?? {},
    });
  }
  return pages.length;
}

async function writeIndex(folder: string, records: readonly SearchRecord[]): Promise<void> {
  const { index: texts } = must(await createIndex());
  if (!texts) throw new Error('Pagefind made no index.');
  for (const { key, html } of records) must(await texts.addHTMLFile({ url: key, content: html }));
  must(await texts.writeFiles({ outputPath: folder }));
  await close();
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
