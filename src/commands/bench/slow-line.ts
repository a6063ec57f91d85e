import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { serve } from '#/hosting/server.ts';
import { report } from './report.ts';

const port = 4397;
const home = `http://localhost:${String(port)}`;
/** So many times each; the one in the middle counts. */
const times = 9;

/** A phone on a slow line: 150 ms there and back, 1.6 Mbit a second, a quarter of this machine. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const slowness = 4;

/**
 * Times from an address to its first results on a modelled slow line, with nothing kept and with everything kept: this
 * site’s search, and the same site indexed by Pagefind’s own command, asked by its API for eight results with their data.
 */
export async function compareSlowLine(
  browser: Browser,
  dist: string,
  queries: readonly string[],
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stock-'));
  cpSync(dist, folder, { recursive: true });
  await addStock(folder);
  const server = await serve(folder, port);
  try {
    for (const query of queries)
      for (const kept of [false, true]) {
        const own: number[] = [];
        const stock: number[] = [];
        // In turn, so that what else this machine does weighs on both alike.
        for (let turn = 0; turn < times; turn++) {
          own.push(await timeOne(browser, `/zoeken/?q=${encodeURIComponent(query)}`, kept));
          stock.push(await timeOne(browser, `/stock/?q=${encodeURIComponent(query)}`, kept));
        }
        const [mine, theirs] = [middle(own), middle(stock)];
        report(
          `slow line, “${query}”, ${kept ? 'warm' : 'cold'}`,
          `${seconds(mine)}, stock Pagefind ${seconds(theirs)}: ${(mine / theirs).toFixed(2)}`,
        );
      }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

/**
 * Pagefind as its command leaves it, beside a page that has nothing but its API; below the folder of the site’s own index,
 * so that what has a hash in its name is kept for a year here too.
 */
async function addStock(folder: string): Promise<void> {
  delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
  const { index } = await createIndex();
  await index?.addDirectory({ path: folder });
  await index?.writeFiles({ outputPath: join(folder, 'pagefind/stock') });
  await close();
  mkdirSync(join(folder, 'stock'), { recursive: true });
  writeFileSync(
    join(folder, 'stock/index.html'),
    '<!doctype html><html lang="nl"><title>x</title><ol></ol><script type="module" src="/stock/stock.js"></script></html>',
  );
  writeFileSync(
    join(folder, 'stock/stock.js'),
    `const pagefind = await import('/pagefind/stock/pagefind.js');
const { results } = await pagefind.search(new URLSearchParams(location.search).get('q'));
const texts = await Promise.all(results.slice(0, 8).map((result) => result.data()));
const list = document.querySelector('ol');
for (const { url, meta, excerpt } of texts) {
  const item = document.createElement('li');
  item.innerHTML = '<a href="' + url + '">' + meta.title + '</a><p>' + excerpt + '</p>';
  list.append(item);
}
`,
  );
}

/** Milliseconds from an address to its first result; `kept` is a second visit. */
async function timeOne(browser: Browser, path: string, kept: boolean): Promise<number> {
  const context = await browser.newContext();
  if (kept) await visit(context, path);
  const time = await visit(context, path);
  await context.close();
  return time;
}

async function visit(context: BrowserContext, path: string): Promise<number> {
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', line);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await page.addInitScript(noteFirst);
  await page.goto(home + path, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.firstResult);
  const time = await page.evaluate(() => window.firstResult ?? NaN);
  await page.close();
  return time;
}

declare global {
  interface Window {
    /** When the first result was drawn, in milliseconds since its page was asked for. */
    firstResult?: number;
  }
}

/**
 * Takes down when the first result is drawn. The page does so itself: who looks from outside looks twice a second, which is
 * coarser than what is compared. Runs in the page.
 */
function noteFirst(): void {
  const look = (_changes: unknown, observer: MutationObserver) => {
    if (!document.querySelector('ol > li a')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (window.firstResult = performance.now())));
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

const middle = (given: readonly number[]): number => [...given].sort((a, b) => a - b)[given.length >> 1] ?? 0;
const seconds = (time: number): string => `${(time / 1000).toFixed(2)} s`;
