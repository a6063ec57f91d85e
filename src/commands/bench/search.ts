import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { generateStories } from '#/tools/generate.ts';
import { chromiumPath } from '#/tools/chromium.ts';
import { serve } from '#/hosting/server.ts';
import { copyProject } from '#/tools/project-copy.ts';
import { kilobytes, report } from './report.ts';
import { typosOf } from './typos.ts';

const port = 4398;
const home = `http://localhost:${String(port)}`;
const queries = ['huis', 'opvang', 'ik zoek een huis', 'school voor mijn kind', 'spreidingswet'];
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

/** Everything a browser fetches from the address of a query to its first results, compressed with Brotli. */
async function weighFirstSearch(browser: Browser, what: string): Promise<void> {
  for (const query of queries) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (!response.url().endsWith('/favicon.svg')) bodies.push(response.body());
    });
    await page.goto(`${home}/zoeken/?q=${encodeURIComponent(query)}`);
    await page.locator('[data-search-results] > li').first().waitFor();
    const sizes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length);
    report(
      `first results of “${query}”, ${what}`,
      `${kilobytes(sizes.reduce((sum, size) => sum + size, 0))} in ${String(sizes.length)} files`,
    );
    await context.close();
  }
}

async function forgiveSlips(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${home}/zoeken/`);
  const words = JSON.parse(readFileSync(join('dist/pagefind/known/nl/words.json'), 'utf8')) as string[];
  const lost: string[] = [];
  for (const { word, typed } of typosOf(words, slips, seed)) {
    await search(page, typed);
    const meant = await page.locator('a[data-search-suggestion]').allInnerTexts();
    if (!meant.includes(word)) lost.push(`${typed} (${word}) → ${meant.join(', ') || 'nothing'}`);
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
