import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { engine } from '#/tools/second-engine.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The engines as scripts, by the name that each leaves in the window. */
const engines = { axe, ace: `${engine};window.ace = ace;` };

const folder = '/@tests/';
const script = 'text/javascript';

/** A page without anything, not even an icon to ask for. */
export const emptyPage = `${folder}empty.html`;

const addressOf = (name: string): string => `${folder}${name}.js`;

/** What tests ask a site for that it does not have, by address. */
const files = new Map<string | undefined, { type: string; text: string }>([
  [
    emptyPage,
    { type: 'text/html', text: '<!doctype html><link rel="icon" href="data:," /><title>x</title>' },
  ],
  ...Object.entries(engines).map(([name, text]) => [addressOf(name), { type: script, text }] as const),
]);

/** Whether only a test asks for this. */
export const isBeside = (url: string): boolean => files.has(new URL(url).pathname);

/**
 * A server that has what tests need beside its site: the policy of the site lets no script in from elsewhere, and a
 * browser keeps what it made of a megabyte that it fetched.
 */
export const withTools =
  (site: RequestListener): RequestListener =>
  (request, response) => {
    const found = files.get(request.url);
    if (!found) {
      site(request, response);
      return;
    }
    response.writeHead(200, { 'Content-Type': found.type, 'Cache-Control': 'max-age=86400, immutable' });
    response.end(found.text);
  };

/** Has an engine take up its work in the page that stands open. */
export const wake = async (page: Page, name: keyof typeof engines): Promise<void> => {
  await page.evaluate(`import('${addressOf(name)}').then(() => undefined)`);
};
