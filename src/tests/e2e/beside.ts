import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { headers } from '#/hosting/headers.ts';
import { engine } from '#/tools/second-engine.ts';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The engines as scripts, by the name that each leaves in the window. */
const engines = { axe, ace: `${engine};window.ace = ace;` };

/** Fonts that readers’ machines draw the site in, beside the one of this machine: some narrow, some wide. */
export const fontNames = ['carlito', 'noto-sans', 'roboto', 'source-sans-3'];
export const fontWeights = [400, 700];

const folder = '/@tests/';

/** A page without anything, not even an icon to ask for. */
export const emptyPage = `${folder}empty.html`;

const addressOf = (name: string): string => `${folder}${name}.js`;
export const addressOfFont = (name: string, weight: number): string =>
  `${folder}${name}-${String(weight)}.woff2`;

/** What tests ask a site for that it does not have, by address. */
const files = new Map<string | undefined, { type: string; content: string | Buffer }>([
  [
    emptyPage,
    { type: 'text/html', content: '<!doctype html><link rel="icon" href="data:," /><title>x</title>' },
  ],
  ...Object.entries(engines).map(
    ([name, content]) => [addressOf(name), { type: 'text/javascript', content }] as const,
  ),
  ...fontNames.flatMap((name) =>
    fontWeights.map((weight) => {
      const file = `@fontsource/${name}/files/${name}-latin-${String(weight)}-normal.woff2`;
      return [
        addressOfFont(name, weight),
        { type: 'font/woff2', content: readFileSync(require.resolve(file)) },
      ] as const;
    }),
  ),
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
    // What stands open may be turned to a page of the site: it keeps to the same rules.
    response.writeHead(200, {
      ...headers,
      'Content-Type': found.type,
      'Cache-Control': 'max-age=86400, immutable',
    });
    response.end(found.content);
  };

/** Has an engine take up its work in the page that stands open. */
export const wake = async (page: Page, name: keyof typeof engines): Promise<void> => {
  await page.evaluate(`import('${addressOf(name)}').then(() => undefined)`);
};
