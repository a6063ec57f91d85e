import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headers } from './headers.ts';
import { listen, serve, type Listening } from './server.ts';
import { notYet } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
const root = join(folder, 'dist');
const long = 'Een regel van de site. '.repeat(200);
const site: Record<string, string> = {
  'index.html': `<h1>Thuis</h1>${long}`,
  'hulp/index.html': `<h1>Hulp</h1>${long}`,
  'een map/index.html': '<h1>Map</h1>',
  '404.html': `<h1>Niet gevonden</h1>${long}`,
  'en/404/index.html': '<h1>Not found</h1>',
  'fr/404.html': '<h1>Introuvable</h1>',
  'hulp/feed.xml': `<?xml version="1.0"?><rss>${long}</rss>`,
  'robots.txt': long,
  'data/laws.json': JSON.stringify(long),
  'data/laws.csv': long,
  'data/laws.schema.json': JSON.stringify(long),
  'favicon.svg': `<svg>${long}</svg>`,
  'foto.png': long,
  '_astro/style.Ab12.css': `/* ${long} */`,
  '_astro/panel.Cd34.js': `// ${long}`,
  'pagefind/pagefind.js': `// ${long}`,
  'pagefind/pagefind-entry.json': JSON.stringify(long),
  'pagefind/wasm.nl.pagefind': long,
  'pagefind/pagefind.nl_1.pf_meta': long,
  'pagefind/index/nl_1.pf_index': long,
  'pagefind/own/nl/words.json': JSON.stringify(long),
};

let server: Listening;
beforeAll(async () => {
  write(root, site);
  writeFileSync(join(folder, 'secret.txt'), 'SECRET');
  mkdirSync(join(folder, 'dist-beside'));
  writeFileSync(join(folder, 'dist-beside/index.html'), 'SECRET');
  server = await serve(root, 0);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

test.each([
  ['/', 200, '<h1>Thuis'],
  ['/?q=1', 200, '<h1>Thuis'],
  ['/hulp/', 200, '<h1>Hulp'],
  ['/een%20map/', 200, '<h1>Map'],
  ['/weg/', 404, '<h1>Niet gevonden'],
  ['/weg', 404, '<h1>Niet gevonden'],
  ['/404', 404, '<h1>Niet gevonden'],
  ['/favicon.svg/', 404, '<h1>Niet gevonden'],
  ['/_astro/', 404, '<h1>Niet gevonden'],
  ['/en/weg/', 404, '<h1>Not found'],
  ['/en/x/y', 404, '<h1>Not found'],
  ['/fr/weg/', 404, '<h1>Introuvable'],
])('%s answers %i, with every header of the table', async (path, status, words) => {
  const answer = await ask(path);
  expect(answer.status).toBe(status);
  expect(answer.body).toContain(words);
  expect(answer.headers).toMatchObject({
    'content-type': 'text/html;charset=utf-8',
    'cache-control': 'no-cache',
    ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  });
});

describe('an address without its slash leads to the page, on this host', () => {
  test.each([
    ['/hulp', '/hulp/'],
    ['/hulp?q=een&x=%20', '/hulp/?q=een&x=%20'],
    ['/een%20map', '/een%20map/'],
  ])('%s', async (path, location) => {
    const answer = await ask(path);
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe(location);
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  test.each([
    '//evil.example',
    '//evil.example/',
    '//hulp',
    '/\\hulp',
    '/%5chulp',
    '/x/..//hulp',
    '/%2fhulp',
  ])('%s leads nowhere', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.location).toBeUndefined();
  });
});

test.each([
  ['/_astro/style.Ab12.css', true],
  ['/_astro/panel.Cd34.js', true],
  ['/pagefind/pagefind.nl_1.pf_meta', true],
  ['/pagefind/index/nl_1.pf_index', true],
  ['/pagefind/pagefind.js', false],
  ['/pagefind/pagefind.js?v=0a1b2c3d', true],
  ['/pagefind/pagefind.js?v=0a1b2c3d&again=2', false],
  ['/pagefind/pagefind-entry.json', false],
  ['/pagefind/pagefind-entry.json?ts=0a1b2c3d', true],
  ['/pagefind/pagefind-entry.json?ts=1790000000000', false],
  ['/favicon.svg?v=0a1b2c3d', false],
  ['/pagefind/wasm.nl.pagefind', false],
  ['/pagefind/own/nl/words.json', false],
  ['/favicon.svg', false],
  ['/data/laws.json', false],
  ['/data/laws.csv', false],
  ['/_astro/gone.Ef56.css', false],
])('%s may be kept for a year: %s', async (path, hashed) => {
  const { headers: said } = await ask(path);
  expect(said['cache-control']).toBe(hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
});

test.each([
  ['/', 'text/html;charset=utf-8', true],
  ['/weg/', 'text/html;charset=utf-8', true],
  ['/_astro/style.Ab12.css', 'text/css', true],
  ['/_astro/panel.Cd34.js', 'text/javascript', true],
  ['/pagefind/pagefind-entry.json', 'application/json', true],
  ['/favicon.svg', 'image/svg+xml', true],
  ['/hulp/feed.xml', 'text/xml', true],
  ['/robots.txt', 'text/plain;charset=utf-8', true],
  ['/data/laws.json', 'application/json', true],
  ['/data/laws.csv', 'text/csv;charset=utf-8', true],
  ['/data/laws.schema.json', 'application/schema+json', true],
  ['/foto.png', 'image/png', false],
  ['/pagefind/wasm.nl.pagefind', 'application/octet-stream', false],
  ['/pagefind/pagefind.nl_1.pf_meta', 'application/octet-stream', false],
  ['/pagefind/index/nl_1.pf_index', 'application/octet-stream', false],
])('%s is %s, compressed: %s', async (path, type, compressed) => {
  const plain = await ask(path);
  expect(plain.headers['content-type']).toBe(type);
  expect(plain.headers['content-encoding']).toBeUndefined();
  for (const [accepted, coding, decode] of [
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ] as const) {
    const answer = await ask(path, { headers: { 'accept-encoding': accepted } });
    expect(answer.headers['content-encoding']).toBe(compressed ? coding : undefined);
    if (compressed) expect(answer.headers.vary).toContain('Accept-Encoding');
    expect((compressed ? decode(answer.bytes) : answer.bytes).toString()).toBe(plain.body);
  }
});

test('what a browser still has is not sent again', async () => {
  const { headers: said } = await ask('/');
  const again = await ask('/', { headers: { 'if-none-match': said.etag } });
  expect(again).toMatchObject({ status: 304, body: '' });
});

describe('nothing answers with a stack, or with what is not of the site', () => {
  test.each([
    '/..%2fsecret.txt',
    '/..%2f..%2f..%2f..%2fetc/passwd',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/hulp/../../secret.txt',
    '/..\\secret.txt',
    '/../dist-beside/',
    '/../dist-beside/index.html',
    '/%',
    '/%zz',
    '/%00',
    '/%c0%ae%c0%ae/secret.txt',
    'http://evil.example/hulp',
    `/${'x'.repeat(300)}`,
    `/${'x/'.repeat(300)}`,
  ])('%s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).toContain('<h1>Niet gevonden');
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is refused', async (method) => {
    const answer = await ask('/', { method, sent: method === 'POST' ? long : undefined });
    expect(answer).toMatchObject({ status: 405, body: 'Deze site kan alleen worden gelezen.\n' });
    expect(answer.headers.allow).toBe('GET, HEAD');
  });

  test.each(['/', '/weg/', '/hulp'])('HEAD %s says what GET does, without a body', async (path) => {
    const [get, head] = [await ask(path), await ask(path, { method: 'HEAD' })];
    expect(head.status).toBe(get.status);
    expect(head.body).toBe('');
    expect(head.headers['content-type']).toBe(get.headers['content-type']);
  });

  test.each(['bytes=0-4', 'bytes=-5', 'bytes=5-2', 'bytes=99999999-', 'bytes=0-1,3-4', 'x', 'bytes=a-b'])(
    'the range %s: the whole file',
    async (range) => {
      const { status, body } = await ask('/foto.png', { headers: { range } });
      expect({ status, body }).toEqual({ status: 200, body: long });
    },
  );

  test.each([';;;,q=,br;q=x', '*;q=0', 'identity;q=0, *;q=0', 'br;q=0', ',', 'ébr', 'x'.repeat(200)])(
    'the coding %s: as it is',
    async (accepted) => {
      const { status, body } = await ask('/', { headers: { 'accept-encoding': accepted } });
      expect({ status, body }).toEqual({ status: 200, body: site['index.html'] });
    },
  );

  test('too long an address for Node itself', async () => {
    const { status, body } = await ask(`/${'x'.repeat(20_000)}`);
    expect({ status, body }).toEqual({ status: 431, body: '' });
  });
});

test('before there is a site it says so, and asks to come again', async () => {
  const waiting = await listen(0, notYet);
  const answer = await ask('/hulp', {}, waiting.port);
  expect(answer.status).toBe(503);
  expect(answer.body).toContain('wordt nog gebouwd');
  expect(answer.headers['retry-after']).toBe('5');
  await waiting.stop();
});

test('a port that is taken is named, on either address', async () => {
  await expect(listen(server.port, notYet)).rejects.toThrow(`port ${String(server.port)} is taken`);
  const again = await listen(0, notYet);
  await again.stop();
  await (await listen(again.port, notYet)).stop();
});

test('a site that is replaced while it is served: each answer is whole, of the old or of the new', async () => {
  const place = join(folder, 'replaced');
  const [one, two] = ['a'.repeat(60_000), 'b'.repeat(50_000)];
  for (const [name, text] of [
    ['next', one],
    ['previous', two],
  ] as const)
    write(`${place}.${name}`, { 'foto.png': text, 'hulp/index.html': text });
  cpSync(`${place}.next`, place, { recursive: true });
  rmSync(`${place}.next`, { recursive: true });
  const replaced = await serve(place, 0);
  // As builds do it, in a process of its own: for a moment there is neither.
  const swapping = spawn(process.execPath, [
    '-e',
    `const { renameSync } = require('fs');
    const rest = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
    for (const place = process.argv[1]; ; rest(10)) {
      renameSync(place, place + '.next');
      rest(Math.random());
      renameSync(place + '.previous', place);
      renameSync(place + '.next', place + '.previous');
    }`,
    place,
  ]);
  const seen = new Map<string, number>();
  for (let round = 0; round < 300; round++) {
    const answers = await Promise.all(
      ['/foto.png', '/hulp/'].map((path) =>
        ask(path, {}, replaced.port).then(
          ({ status, body }) => `${String(status)} ${body === one ? 'one' : body === two ? 'two' : 'broken'}`,
          () => 'asked again',
        ),
      ),
    );
    for (const answer of answers) seen.set(answer, (seen.get(answer) ?? 0) + 1);
  }
  expect(swapping.exitCode).toBeNull();
  swapping.kill();
  await replaced.stop();
  expect([...seen.keys()].filter((key) => key !== 'asked again').toSorted()).toEqual(['200 one', '200 two']);
});

function write(below: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(below, file)), { recursive: true });
    writeFileSync(join(below, file), text);
  }
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  body: string;
}

/** Asks for an address to the letter; `fetch` would put it straight first. */
function ask(
  path: string,
  {
    method = 'GET',
    headers: said = {},
    sent,
  }: { method?: string; headers?: Record<string, string | undefined>; sent?: string } = {},
  port = server.port,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, method, headers: said, insecureHTTPParser: false, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const bytes = Buffer.concat(chunks);
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes,
            body: bytes.toString(),
          });
        });
      },
    );
    asked.on('error', reject);
    asked.end(sent);
  });
}
