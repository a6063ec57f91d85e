import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** The folder with the built site, as `npm run build` left it. */
export const dist = 'dist';

/** Every file of the built site, with forward slashes. */
export const files: readonly string[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.\w+$/.test(file));

/** The address of every page: `/partners/coa/`. */
export const paths: readonly string[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();

/** The HTML of a page. */
export const htmlOf = (path: string): string =>
  readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8');

/** Bytes on the wire, compressed as a server would once and for all. */
export const weigh = (content: string | Buffer): number => brotliCompressSync(content).length;

/** The style sheets of the whole site. */
export const styles = (): Buffer[] =>
  files.filter((file) => file.endsWith('.css')).map((file) => readFileSync(join(dist, file)));

/** Everything a browser complained about or asked for elsewhere while a page was open. */
export function watch(page: Page, home: string) {
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    requests.push(request.url());
    if (!request.url().startsWith(home)) elsewhere.push(request.url());
  });
  return { complaints, elsewhere, requests };
}
