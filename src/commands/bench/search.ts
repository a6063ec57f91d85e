import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import type { Vocabulary } from '#/search/files/data.ts';
import { generateStories } from '#/tools/generate.ts';
import { chromiumPath } from '#/tools/chromium.ts';
import { serve } from '#/hosting/server.ts';
import { copyProject } from '#/tools/project-copy.ts';
import { kilobytes, report } from './report.ts';
import { compareSlowLine } from './slow-line.ts';
import { typosOf } from './typos.ts';

const port = 4398;
const home = `http://localhost:${String(port)}`;
const queries = ['huis', 'opvang', 'ik zoek een huis', 'school voor mijn kind', 'spreidingswet'];
/** What is searched second. */
const next = 'taal voor mijn kind';
const slips = 300;
const seed = 2_024;

/** Measures search on today's site, and what a first search weighs with so many generated stories more. */
export async function benchSearch(counts: readonly number[]): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  await serving(process.cwd(), async () => {
    await weighFirstSearch(browser, 'today’s content');
    await forgiveSlips(browser);
    await timeKeys(browser);
  });
  await compareSlowLine(browser, 'dist', queries.slice(0, 2));
  for (const count of counts) {
    const copy = copyProject();
    generateStories(copy.root, count);
    const { code, output } = copy.build();
    if (code) throw new Error(output.slice(-2_000));
    await serving(copy.root, () => weighFirstSearch(browser, `${String(count)} stories more`));
    copy.remove();
  }
  await browser.close();
}

/** Serves a built site for the length of some work. */
async function serving(root: string, work: () => Promise<void>): Promise<void> {
  const server = await serve(join(root, 'dist'), port);
  try {
    await work();
  } finally {
    await server.stop();
  }
}

/**
 * Everything that comes over the line from the address of a query to its first results, and for the next query, from a
 * server that compresses what servers compress by their own settings, and not Pagefind’s files.
 */
async function weighFirstSearch(browser: Browser, what: string): Promise<void> {
  for (const query of queries) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (!request.url().endsWith('/favicon.svg'))
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    const weigh = async (which: string) => {
      await page.waitForLoadState('networkidle');
      const all = await Promise.all(sizes.splice(0));
      const sum = all.reduce((total, size) => total + size, 0);
      report(`${which}, ${what}`, `${kilobytes(sum)} in ${String(all.length)} files`);
    };
    await page.goto(`${home}/zoeken/?q=${encodeURIComponent(query)}`);
    await page.locator('[data-search-results] > li').first().waitFor();
    await weigh(`first results of “${query}”`);
    await search(page, next);
    await weigh(`then “${next}”`);
    await context.close();
  }
}

async function forgiveSlips(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${home}/zoeken/`);
  const vocabulary = JSON.parse(readFileSync('dist/pagefind/own/nl/words.json', 'utf8')) as Vocabulary;
  const words = vocabulary.words.split(' ').map((word) => word.slice(0, -1).toLowerCase());
  const lost: string[] = [];
  for (const { word, typed } of typosOf(words, slips, seed)) {
    await search(page, typed);
    const meant = await page.locator('a[data-search-suggestion], [data-search-corrected]').allInnerTexts();
    if (!meant.some((said) => said === word || said.includes(`“${word}”`)))
      lost.push(`${typed} (${word}) → ${meant.join(', ') || 'nothing'}`);
  }
  report(
    `slips that lead to the word, of ${String(slips)}`,
    `${((1 - lost.length / slips) * 100).toFixed(1)} %`,
  );
  console.log(`bench: slips that do not:\n  ${lost.join('\n  ')}`);
  await page.close();
}

async function search(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').fill(query);
  await page.locator(`[data-search-results][data-query="${query}"]`).waitFor({ state: 'attached' });
}

/** From a key press to the frame that shows its results, in a page that has searched before. */
async function timeKeys(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${home}/zoeken/`);
  const word = 'inburgeringsexamen opvang huis';
  for (let end = 1; end <= word.length; end++) await search(page, word.slice(0, end).trim());
  const times: number[] = [];
  for (const query of Array.from({ length: 20 }, (_, index) => word.slice(0, index + 4).trim())) {
    await search(page, 'taal');
    times.push(await page.evaluate(timeOf, query));
  }
  const median = times.sort((a, b) => a - b)[times.length / 2] ?? 0;
  report('key press to results drawn, warm, median of 20', `${median.toFixed(1)} ms`);
  await page.close();
}

/** Runs in the page: milliseconds from the input to the next frame after the list was drawn. */
function timeOf(query: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('site-search input');
  const list = document.querySelector<HTMLElement>('[data-search-results]');
  if (!input || !list) throw new Error('No search on this page.');
  return new Promise((resolve) => {
    const start = performance.now();
    new MutationObserver((_, observer) => {
      if (list.dataset.query !== query) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        resolve(performance.now() - start);
      });
    }).observe(list, { attributes: true });
    input.value = query;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}
