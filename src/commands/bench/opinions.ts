import { readdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { serve } from '#/hosting/server.ts';
import { chromiumPath } from '#/tools/chromium.ts';
import { engine, secondOpinion, type Opinion } from '#/tools/second-engine.ts';
import { report } from './report.ts';

const port = 4397;
const home = `http://localhost:${String(port)}`;

/** Lists by rule what the second engine is not sure of, for a person to look at. Nothing fails on it. */
export async function listDoubts(dist: string): Promise<void> {
  const { stop } = await serve(dist, port);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const doubts: Doubt[] = [];
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.html')) doubts.push(...(await doubtsOn(page, file)));
  await browser.close();
  await stop();
  for (const [rule, found] of Map.groupBy(doubts, ({ rule }) => rule)) {
    const paths = new Set(found.map(({ path }) => path));
    report(`to be looked at: ${rule}`, `${String(found.length)} on ${String(paths.size)} pages`);
    const kinds = new Map(found.map((doubt) => [doubt.message, doubt]));
    for (const { message, path, element } of [...kinds.values()].slice(0, 3))
      console.log(`  ${message}\n    ${path} ${element.slice(0, 120)}`);
  }
}

interface Doubt extends Opinion {
  path: string;
}

async function doubtsOn(page: Page, file: string): Promise<Doubt[]> {
  const { href, pathname: path } = new URL(file.replace(/index\.html$/, ''), home);
  await page.goto(href);
  await page.evaluate(engine);
  const opinions = await secondOpinion(page);
  return opinions.filter(({ isSure }) => !isSure).map((opinion) => ({ ...opinion, path }));
}
