import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import compression from 'compression';
import { anchorAt } from '#/routes.ts';
import { filesBelow, type Files } from './files.ts';
import { redirectsFile, redirectsIn } from './redirects.ts';
import { cachingOf, headers, isCompressed } from './headers.ts';

/**
 * Answers for the site built in `root`, as a plain server in front of it would: with the header table, its own page for
 * what is not there, and the same address for a page with or without its slash. `root` may be replaced meanwhile.
 */
export function siteIn(root: string): RequestListener {
  const files = filesBelow(root);
  return (request, response) => {
    prepare(request, response);
    answer(root, files, request, response).catch((error: unknown) => {
      console.error(`server: ${String(request.url)}: ${String(error)}`);
      if (response.headersSent) response.destroy();
      else say(response, 503, 'Dit lukt nu even niet. Probeer het over een minuut nog eens.');
    });
  };
}

/** Answers while there is no site to answer with yet. */
export const notYet: RequestListener = (request, response) => {
  prepare(request, response);
  response.setHeader('Retry-After', '5');
  say(response, 503, 'De site wordt nog gebouwd. Probeer het zo nog eens.');
};

async function answer(
  root: string,
  files: Files,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    say(response, 405, 'Deze site kan alleen worden gelezen.');
    return;
  }
  const { address = '', query = '' } =
    /^(?<address>[^?#]*)(?<query>.*)$/s.exec(request.url ?? '')?.groups ?? {};
  const path = pathOf(address);
  if (path === undefined) {
    notFound(root, '/', response);
    return;
  }
  if (path.endsWith('/')) request.url = `${address}index.html`;
  for (;;) {
    const site = await inPlace(root);
    response.setHeader('Cache-Control', cachingOf(path + query));
    if (isAnswered(files, request, response)) return;
    // Looked for in the very moment in which a build took its place? Then once more, in the new one.
    if (site === folderId(root)) break;
  }
  response.setHeader('Cache-Control', 'no-cache');
  if (!path.endsWith('/') && existsSync(join(root, path, 'index.html'))) {
    response.setHeader('Location', `${address}/${query}`);
    say(response, 301, `${address}/`);
    return;
  }
  const moved = redirectsBelow(root).get(path);
  if (moved !== undefined) {
    const [page = '', anchor] = moved.split('#');
    response.setHeader('Location', anchor === undefined ? page + query : anchorAt(page + query, anchor));
    say(response, 301, moved);
    return;
  }
  notFound(root, path, response);
}

function isAnswered(files: Files, request: IncomingMessage, response: ServerResponse): boolean {
  let found = true;
  try {
    files(request, response, () => {
      found = false;
    });
  } catch (error) {
    // It was there at the first look and gone at the second.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return false;
  }
  return found;
}

/** What goes for every answer. */
function prepare(request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('Cache-Control', 'no-cache');
  compress(request, response, () => undefined);
}

/** From the size at which nginx begins, too: most of what a search fetches is smaller than a kilobyte. */
const threshold = 20;

// Its types are those of Express; it runs with any server of Node.
const compress = compression({
  threshold,
  filter: (_request, response) => isCompressed(String(response.getHeader('Content-Type'))),
}) as unknown as Files;

/**
 * The path that an address names, or nothing: it may not climb out of the site, cannot be read, or begins like the name
 * of a host, to which a redirect would lead.
 */
function pathOf(address: string): string | undefined {
  try {
    const path = decodeURI(address);
    return path.startsWith('/') && !/\/\/|[\\\0]|\/\.\.?(?:\/|$)/.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** The site's page for what is not there, in the language with which the path begins. */
function notFound(root: string, path: string, response: ServerResponse): void {
  const first = /^\/([^/]+)\//.exec(path)?.[1];
  const own = first === undefined ? [] : [join(first, '404.html'), join(first, '404/index.html')];
  const page = [...own, '404.html'].map((file) => join(root, file)).find((file) => existsSync(file));
  if (page === undefined) {
    say(response, 404, 'Deze pagina is er niet.');
    return;
  }
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(readFileSync(page));
}

function say(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' });
  response.end(`${words}\n`);
}

/** What the site in place says of addresses that have moved. */
function redirectsBelow(root: string): Map<string, string> {
  const file = join(root, redirectsFile);
  return existsSync(file) ? redirectsIn(readFileSync(file, 'utf8')) : new Map<string, string>();
}

/** Waits while a build puts another folder in the place of the site; tells which one is there now. */
async function inPlace(root: string): Promise<number | undefined> {
  for (let tries = 0; tries < 50; tries++) {
    const id = folderId(root);
    if (id !== undefined) return id;
    await setTimeout(20);
  }
  return undefined;
}

const folderId = (root: string): number | undefined => statSync(root, { throwIfNoEntry: false })?.ino;
