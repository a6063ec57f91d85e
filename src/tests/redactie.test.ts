import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding } from '#/content/finding.ts';
import { check } from '#/content/check.ts';
import { placeOf } from '#/content/reading/place.ts';
import { today } from '#/content/today.ts';
import type { Added } from '#/editor/desk/source.ts';
import type { Dropped } from '#/editor/desk/photo.ts';
import type { Done, Looked, Overview, TextView, Versions } from '#/editor/said.ts';
import { answers } from '#/editor/server/answers.ts';
import { serveEditors, type Served } from '#/editor/server/serve.ts';
import { Desk } from '#/editor/desk/desk.ts';
import { rename } from '#/editor/desk/rename.ts';
import { placeAt, readSeen, writeAll } from '#/editor/desk/files.ts';
import { Desk as WritingDesk } from '#/integrations/writing/desk.ts';
import { contentRoutes } from '#/routes.ts';
import { formOf } from '#/editor/form/fields.ts';
import { collections, site } from '#/site.config.ts';
import { ownEnvironment } from '#/tools/project-copy.ts';
import { broken } from './corpus/broken.ts';
import { changed } from './corpus/tree.ts';
import { repositoryIn } from './repository.ts';

const story = 'content/nl/stories/odilia.mdx';
const term = 'content/nl/terms/kade.mdx';
let root: string;
let served: Served;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'redactie-'));
  served = await serveEditors(root, 0);
});
beforeEach(() => {
  rmSync(join(root, 'content'), { recursive: true, force: true });
  cpSync('src/tests/corpus/valid/content', join(root, 'content'), { recursive: true });
  // What the corpus has in a language that the site has not is no text of it.
  for (const language of readdirSync(join(root, 'content')))
    if (!(language in site.locales)) rmSync(join(root, 'content', language), { recursive: true });
});
afterAll(async () => {
  await served.stop();
  rmSync(root, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Sends something as anybody could, with whatever headers; those of the page itself unless told otherwise. */
function send(
  method: string,
  path: string,
  body?: string | Uint8Array,
  headers: Readonly<Partial<Record<string, string>>> = {},
  { port, token } = served,
): Promise<Answer> {
  const host = `127.0.0.1:${String(port)}`;
  const all: Partial<Record<string, string>> = {
    Host: host,
    Origin: `http://${host}`,
    'X-Redactie': token,
    'Content-Type': 'application/json',
    ...headers,
  };
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        port,
        host: '127.0.0.1',
        method,
        path,
        setHost: false,
        headers: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)),
      },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const post = async <T>(path: string, sent: unknown, server = served): Promise<T & { status: number }> => {
  const { status, body } = await send('POST', path, JSON.stringify(sent), {}, server);
  return { ...(JSON.parse(body) as T), status };
};
const at = (file: string) => readFileSync(join(root, file), 'utf8');
const view = (file: string) => post<TextView>('/api/text', { file });
const set = (field: string, value: unknown) => ({ what: 'set', path: [field], value });
const left = () =>
  readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('.redactie-'),
  );

describe('who may ask', () => {
  const everything = [...answers.keys()];
  const others: [what: string, status: number, headers: Record<string, string | undefined>][] = [
    ['no word', 401, { 'X-Redactie': undefined }],
    ['another word', 401, { 'X-Redactie': 'a'.repeat(32) }],
    ['another origin', 403, { Origin: 'https://kwaad.example' }],
    ['an origin of another port', 403, { Origin: 'http://127.0.0.1:1' }],
    ['no origin at all, from a page', 403, { Origin: 'null' }],
    ['another host, which leads here', 403, { Host: 'kwaad.example', Origin: 'http://kwaad.example' }],
    ['another site, says the browser', 403, { 'Sec-Fetch-Site': 'cross-site' }],
    ['another port of this machine, says the browser', 403, { 'Sec-Fetch-Site': 'same-site' }],
  ];
  test.each(others)('%s: refused, reading too, and nothing changes', async (_what, status, headers) => {
    const before = at(term);
    for (const each of everything) {
      const [method = '', path = ''] = each.split(' ');
      const sent = JSON.stringify({ file: term, changes: [set('title', 'x')] });
      const answer = await send(method, path, method === 'POST' ? sent : undefined, headers);
      expect(answer.status, each).toBe(status);
      expect(answer.body).not.toContain('kade');
    }
    expect(at(term)).toBe(before);
  });

  test('writing without an origin is refused too, and so is what is not JSON', async () => {
    const sent = JSON.stringify({ file: term, changes: [] });
    expect((await send('POST', '/api/save', sent, { Origin: undefined })).status).toBe(403);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', undefined])
      expect((await send('POST', '/api/save', sent, { 'Content-Type': type })).status).toBe(400);
  });

  test('the page holds no text, is framed by nobody, and runs nothing but its own files', async () => {
    const { headers, body } = await send('GET', '/', undefined, {
      'X-Redactie': undefined,
      Origin: undefined,
    });
    const policy = String(headers['content-security-policy']);
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(body).not.toContain(served.token);
  });

  test('it listens to this machine alone', async () => {
    const { networkInterfaces } = await import('node:os');
    const own = Object.values(networkInterfaces())
      .flat()
      .find((each) => each && !each.internal && each.family === 'IPv4');
    if (own) await expect(fetch(`http://${own.address}:${String(served.port)}/`)).rejects.toThrow();
  });
});

describe('which files can be reached', () => {
  const paths = [
    '../package.json',
    'content/../package.json',
    'content/nl/stories/../../../x.mdx',
    '/etc/passwd',
    'content/nl/stories/..%2f..%2fx.mdx',
    'content\\nl\\stories\\odilia.mdx',
    'content/nl/stories/odilia.mdx\0.mdx',
    'content/nl/stories/.git.mdx',
    'src/site.config.ts',
    'content/nl/geheim/x.mdx',
    'content/xx/stories/x.mdx',
    'content/nl/stories/',
    'content',
    '',
    '__proto__',
  ];
  test.each(paths)('%j is refused', async (file) => {
    for (const [path, sent] of [
      ['/api/text', { file }],
      ['/api/seen', { file }],
      ['/api/save', { file, changes: [{ what: 'whole', text: 'kwaad' }] }],
      ['/api/withdraw', { file }],
      ['/api/rename', { file, to: 'x' }],
      ['/api/undo', { file }],
      ['/api/versions', { file }],
      ['/api/versions', { file: term, was: file }],
    ] as const)
      expect((await post(path, sent)).status, path).toBeGreaterThanOrEqual(400);
    expect((await send('POST', `/api/photo?file=${encodeURIComponent(file)}`, 'x')).status).toBe(403);
  });

  test('a new name leads to no other folder either', async () => {
    const { hash } = await view(term);
    for (const to of ['../x', 'a/b', '..', '', 'Hoofd', '.x', 'x.mdx', 'con'])
      expect((await post('/api/rename', { file: term, hash, to })).status, to).toBeGreaterThanOrEqual(400);
  });

  test('a symbolic link, of a file or of a folder, is not followed', async () => {
    const secret = join(root, 'geheim.mdx');
    writeFileSync(secret, '---\ntitle: Geheim\n---\n');
    symlinkSync(secret, join(root, 'content/nl/terms/link.mdx'));
    rmSync(join(root, 'content/nl/plans'), { recursive: true });
    symlinkSync(root, join(root, 'content/nl/plans'));
    for (const file of ['content/nl/terms/link.mdx', 'content/nl/plans/geheim.mdx']) {
      expect(await view(file)).toMatchObject({ status: 403 });
      expect(await post('/api/save', { file, changes: [{ what: 'whole', text: 'kwaad' }] })).toMatchObject({
        status: 403,
      });
    }
    expect(readFileSync(secret, 'utf8')).toContain('Geheim');
  });

  test('no file of the project is served', async () => {
    for (const path of [
      '/package.json',
      '/../package.json',
      '/content/nl/terms/kade.mdx',
      '/page.html',
      '/%2e%2e/x',
      '/main.ts',
      '/main.test.ts',
      '//x',
    ])
      expect((await send('GET', path)).status, path).toBe(404);
  });
});

describe('what is too much', () => {
  test('100 MB is refused before it is read, told or not', async () => {
    const told = await send('POST', '/api/save', '{}', { 'Content-Length': '100000000' }).catch(() => ({
      status: 413,
    }));
    expect(told.status).toBe(413);
    const big = Buffer.alloc(100_000_000, 'a');
    for (const path of ['/api/save', `/api/photo?file=${term}`]) {
      const answer = await send('POST', path, big, { 'Transfer-Encoding': 'chunked' }).catch(() => ({
        status: 413,
      }));
      expect(answer.status).toBe(413);
    }
    expect(await view(term)).toMatchObject({ status: 200 });
  });

  test('a text of 2 MB, nested a thousand deep, or with odd names of fields', async () => {
    for (const changes of [
      [{ what: 'body', text: 'a'.repeat(2_000_000) }],
      [set('title', JSON.parse(`${'['.repeat(1000)}${']'.repeat(1000)}`))],
      [{ what: 'set', path: ['__proto__', 'x'], value: 1 }],
      [{ what: 'run', path: ['title'] }],
    ]) {
      const { status } = await send('POST', '/api/save', JSON.stringify({ file: term, changes }));
      expect(status).toBeGreaterThanOrEqual(400);
    }
    expect(
      await send(
        'POST',
        '/api/save',
        `{"file":"${term}","changes":[{"what":"set","path":["__proto__"],"value":1}]}`,
      ),
    ).toMatchObject({ status: 400 });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe('saving', () => {
  test('a field: its line alone; nothing changed: nothing written', async () => {
    const before = at(term);
    const { hash, data } = await view(term);
    const same = await post<TextView>('/api/save', { file: term, hash, changes: [set('title', data.title)] });
    expect(same).toMatchObject({ status: 200, hash });
    await post('/api/save', { file: term, hash, changes: [set('summary', 'Waar een boot ligt: hier.')] });
    expect(at(term)).toBe(before.replace(/^summary: .*/m, 'summary: "Waar een boot ligt: hier."'));
    expect(await post('/api/undo', { file: term })).toMatchObject({ status: 200, isThere: true });
    expect(at(term)).toBe(before);
  });

  test('a file that changed meanwhile, or went: told, and nothing lost', async () => {
    const { hash } = await view(term);
    writeFileSync(join(root, term), `${at(term)}\nVan een ander.\n`);
    const sent = { file: term, hash, changes: [set('title', 'Van mij')] };
    expect(await post('/api/save', sent)).toMatchObject({ status: 409, message: /intussen veranderd/ });
    expect(at(term)).toContain('Van een ander.');
    expect(await post<Looked>('/api/look', sent)).toMatchObject({ isMoved: true });
    rmSync(join(root, term));
    expect(await post('/api/save', sent)).toMatchObject({ status: 409, message: /niet meer/ });
    const fresh = { file: story, changes: [set('title', 'Nieuw')] };
    expect(await post('/api/save', fresh), 'a new text does not take the place of another').toMatchObject({
      status: 409,
    });
  });

  test('two windows at once: one is saved, the other told', async () => {
    const { hash } = await view(term);
    const both = await Promise.all(
      ['Een', 'Twee'].map((title) => post('/api/save', { file: term, hash, changes: [set('title', title)] })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(at(term)).toMatch(/^title: (?:Een|Twee)$/m);
  });

  test('a disk that is full: nothing is changed, nothing stays beside it', async () => {
    const before = at(term);
    const { hash } = await view(term);
    const full = {
      write: () => {
        throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      },
    };
    expect(() => {
      writeAll(root, [{ file: term, bytes: Buffer.from('x'), was: hash }], full);
    }).toThrow(/schijf is vol/);
    expect(at(term)).toBe(before);
    expect(left()).toEqual([]);
  });

  test('of several files all or none', async () => {
    const { hash } = await view(term);
    let writes = 0;
    const fullAtSecond = {
      write: () => {
        if (writes++) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      },
    };
    const before = at(term);
    expect(() => {
      writeAll(
        root,
        [
          { file: term, bytes: Buffer.from('x'), was: hash },
          { file: 'content/nl/terms/twee.mdx', bytes: Buffer.from('y'), was: undefined },
        ],
        fullAtSecond,
      );
    }).toThrow();
    expect(at(term)).toBe(before);
    expect(left()).toEqual([]);
  });

  test('markup in every field is a text: kept as it is, run nowhere, and found by the check', async () => {
    const evil = `<img src=x onerror=alert(1)> {process.exit()} <script>alert("'</script>`;
    const { hash, form } = await view(story);
    const lines = form.filter(({ kind }) => kind === 'line' || kind === 'day').map(({ name }) => name);
    const changes = [
      ...lines.map((name) => set(name, evil)),
      set('keywords', [evil]),
      { what: 'body', text: `\n${evil}\n` },
    ];
    const saved = await post<TextView>('/api/save', { file: story, hash, changes });
    expect(saved.status).toBe(200);
    for (const name of lines) expect(saved.data[name]).toBe(evil);
    expect(saved.findings.length).toBeGreaterThan(0);
    const list = await send('GET', '/api/texts');
    expect(list.headers['content-type']).toContain('json');
    expect(list.headers['x-content-type-options']).toBe('nosniff');
  });
});

/** The real command. */
const program = join(process.cwd(), 'src/commands/redactie.ts');

test('killed while it saves, again and again: the file is the old one or a new one, and nothing stays beside it', async () => {
  const bodies = ['a', 'b'].map((sign) => `\n${`${sign.repeat(70)}.\n`.repeat(1200)}`);
  const [head = ''] = /^---\n.*?\n---\n/s.exec(at(term)) ?? [];
  for (let round = 0; round < 3; round++) {
    const { child, server } = await command();
    let saved = 0;
    const saving = (async () => {
      for (;;) {
        const { hash } = await post<TextView>('/api/seen', { file: term }, server);
        const changes = [{ what: 'body', text: bodies[saved % 2] }];
        expect(await post('/api/save', { file: term, hash, changes }, server)).toMatchObject({ status: 200 });
        saved++;
      }
    })().catch(() => {});
    await vi.waitUntil(() => saved > 1, { timeout: 20_000 });
    await setTimeout(round * 13);
    child.kill('SIGKILL');
    await saving;
    expect(bodies.some((body) => at(term) === head + body)).toBe(true);
  }
  writeFileSync(join(root, 'content/nl/terms/.redactie-999999999-abc.tmp'), 'half');
  const { child } = await command();
  expect(left()).toEqual([]);
  child.kill();
});

test('a port that is taken is named in one line in Dutch, with another', () => {
  const { port } = served;
  const { status, stderr } = spawnSync(process.execPath, [program], {
    cwd: root,
    encoding: 'utf8',
    env: { ...ownEnvironment(), PORT: String(port) },
  });
  expect(status).toBe(1);
  expect(stderr).toBe(
    `redactie: poort ${String(port)} is bezet. Sluit wat daar draait, of kies een andere: PORT=${String(port + 1)} npm run redactie\n`,
  );
});

/** Starts it for the content of this test. */
async function command(): Promise<{ child: ChildProcess; server: Served }> {
  const child = spawn(process.execPath, [program], {
    cwd: root,
    env: { ...ownEnvironment(), PORT: '0' },
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [, port = '', token = ''] = await vi.waitUntil(() => /127\.0\.0\.1:(\d+)\/#(\S+)/.exec(said), {
    timeout: 60_000,
  });
  return { child, server: { ...served, port: Number(port), token } };
}

describe('the work of editors', () => {
  test('the list has each text by kind, with its state', async () => {
    writeFileSync(join(root, term), at(term).replace(/^updated: .*/m, 'updated: 2020-01-01'));
    const { texts, kinds } = JSON.parse((await send('GET', '/api/texts')).body) as Overview;
    expect(texts.find((text) => text.file === term)).toMatchObject({
      title: 'Kade',
      collection: 'terms',
      marks: ['nalezen'],
    });
    expect(kinds.map(({ collection }) => collection)).toContain('stories');
  });

  test('a new text: begun by title, saved, checked; the same title again gets another name', async () => {
    const { file, changes } = await post<{ file: string; changes: unknown[] }>('/api/begin', {
      collection: 'terms',
      title: 'Aanlegplek',
    });
    expect(file).toBe('content/nl/terms/aanlegplek.mdx');
    const saved = await post<TextView>('/api/save', {
      file,
      changes: [...changes, set('summary', 'Een plek voor een boot.')],
    });
    expect(saved).toMatchObject({ status: 200, data: { title: 'Aanlegplek', updated: today() } });
    expect(at(file)).toMatch(/^---\ntitle: Aanlegplek\nsummary: .*\nkeywords: \[\]\nupdated: \d/);
    const again = await post<{ file: string }>('/api/begin', { collection: 'terms', title: 'Aanlegplek' });
    expect(again.file).toBe('content/nl/terms/aanlegplek-2.mdx');
    await post('/api/undo', { file });
    expect(() => at(file)).toThrow();
  });

  test('another name: what refers and links to it goes along, in one go', async () => {
    const partner = 'content/nl/partners/rederij.mdx';
    const { hash } = await view(partner);
    const done = await post<Done>('/api/rename', { file: partner, hash, to: 'reder' });
    expect(done).toMatchObject({ status: 200, file: 'content/nl/partners/reder.mdx' });
    const all = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:mdx|yaml)$/.test(name),
    );
    for (const name of all)
      expect(at(`content/${name}`).replace(/^formerly:(?:\n +- .*|.*)$/gm, ''), name).not.toMatch(
        /^\w+: \[.*\brederij\b|to="rederij"|\/partners\/rederij\//m,
      );
    const { findings } = await check(root, contentRoutes, today());
    expect(findings.filter(({ message }) => message.includes('rederij'))).toEqual([]);
    expect(at('content/en/help/roeiboot.mdx')).toContain('<Door to="reder">');
    expect(
      findings.filter(({ rule }) => rule === 'behind'),
      'only an address is another',
    ).toEqual([]);

    const formerlyOf = async (file: string) => (await view(file)).data.formerly;
    expect(await formerlyOf('content/nl/partners/reder.mdx')).toEqual(['/partners/rederij/']);
    const { file = '', hash: next } = done;
    await post<Done>('/api/rename', { file, hash: next, to: 'rederij' });
    expect(await formerlyOf(partner), 'back at its name').toEqual(['/partners/reder/']);
  });

  test('another name: a translation that cannot be read goes along as it is, and it is told', () => {
    const before = { ...site.locales };
    Object.assign(site.locales, { en: site.locales.nl });
    try {
      cpSync('src/tests/corpus/valid/content/en', join(root, 'content/en'), { recursive: true });
      const bytes = '---\ntitle: A: b\n---\n\nSee [the boat](/hulp/boot/).\n';
      writeFileSync(join(root, 'content/en/help/boot.mdx'), bytes);
      const desk = new Desk(root);
      const file = 'content/nl/help/boot.mdx';
      const { todo } = rename(desk, file, readSeen(root, file)?.hash, 'schuit');
      expect(at('content/en/help/schuit.mdx')).toBe(bytes);
      expect(existsSync(join(root, 'content/en/help/boot.mdx'))).toBe(false);
      expect(todo).toEqual([expect.stringContaining('content/en/help/schuit.mdx is niet te lezen')]);
    } finally {
      for (const code of Object.keys(site.locales)) Reflect.deleteProperty(site.locales, code);
      Object.assign(site.locales, before);
      rmSync(join(root, 'content/en'), { recursive: true, force: true });
    }
  });

  test('a story withdrawn: nothing of the person is left, picture and translation go, and what is left to do is said', async () => {
    const before = at(story);
    const { hash } = await view(story);
    const done = await post<Done>('/api/withdraw', { file: story, hash });
    expect(done.status).toBe(200);
    const text = at(story);
    const [, number = ''] = /^title: Ingetrokken (\d+)$/m.exec(text) ?? [];
    expect(text).toContain(`person: Ingetrokken ${number}`);
    expect(text).toContain(`withdrawn: ${today()}`);
    expect(text).not.toMatch(/odilia|keywords|role|country/i);
    expect(text.endsWith('---\n')).toBe(true);
    if (before.includes('boot-van-hout')) expect(() => at('content/nl/stories/boot-van-hout.png')).toThrow();
    expect(at('content/nl/outline.yaml')).not.toMatch(/says: (?!Ingetrokken).*\n +at: \/verhalen\/odilia\//);
    expect(JSON.stringify(done.todo)).toMatch(
      /toManager[^}]*git filter-repo .*odilia\.mdx.*boot-van-hout\.png/,
    );
    const { findings } = await check(root, contentRoutes, today());
    expect(findings.filter(({ file, level }) => file === story && level === 'error')).toEqual([]);
    expect(await post('/api/undo', { file: story }), 'it is not kept to be put back').toMatchObject({
      status: 404,
    });
    expect(
      await post('/api/rename', { file: story, hash: done.hash, to: 'ander' }),
      'its address is kept',
    ).toMatchObject({ status: 422, message: expect.stringContaining('houdt zijn adres') as string });
  });

  test('a photo: upright, without place or camera, beside the text; others are refused', async () => {
    const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#c43' } })
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD0: { Make: 'Toestel' }, IFD3: { GPSLatitude: '51/1 50/1 0/1' } })
      .jpeg()
      .toBuffer();
    const { body } = await send('POST', `/api/photo?file=${story}`, photo);
    const dropped = JSON.parse(body) as Dropped;
    expect(dropped).toMatchObject({
      address: expect.stringMatching(/^\.\/foto-\d{6}\.jpg$/) as string,
      removed: [expect.stringContaining('plaats') as string],
    });
    const taken = await sharp(join(root, dropped.file)).metadata();
    expect(taken).toMatchObject({ width: 40, height: 60 });
    expect([taken.exif, taken.xmp, taken.iptc, taken.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    for (const other of ['<svg onload="alert(1)"/>', 'GIF89a', '\xFF\xD8\xFFniet heel', ''])
      expect((await send('POST', `/api/photo?file=${story}`, Buffer.from(other, 'latin1'))).status).toBe(415);
  });

  test('a source that is not the framework: a row more, and no other byte; what is wrong is said by its name', async () => {
    const facts = 'content/nl/facts.yaml';
    writeFileSync(join(root, facts), `# van mij\n${at(facts)}`);
    const before = at(facts);
    const row = {
      subject: 'Dienst Haven',
      says: 'De dienst is open.',
      source: 'haven.example',
      seen: today(),
    };
    const wrong = await post<Added>('/api/source', { row: { ...row, says: '', seen: 'gisteren' } });
    expect(wrong.findings.map(({ said }) => said?.message)).toEqual([
      '“Wat de bron zegt” is nog leeg.',
      'In “Gezien op” staat geen bestaande dag.',
    ]);
    expect(at(facts)).toBe(before);
    const { choice } = await post<Added>('/api/source', { row });
    expect(choice).toEqual({ value: 'dienst-haven', name: 'Dienst Haven: De dienst is open.' });
    expect(at(facts).startsWith(before)).toBe(true);
    expect(at(facts).slice(before.length)).toMatch(/^ +- id: dienst-haven\n +subject: Dienst Haven\n/);
    const again = await post<Added>('/api/source', { row });
    expect(again.choice?.value).toBe('dienst-haven-2');
    expect((await view(term)).picks.fact).toContainEqual(choice);
    expect(await post('/api/source', { row: { ...row, __proto: 1, x: [] } })).not.toMatchObject({
      choice: expect.anything() as unknown,
    });
  });

  test('the address of a story leaves out who tells it', async () => {
    const begin = async (title: string, person?: string) =>
      (await post<{ file: string }>('/api/begin', { collection: 'stories', title, person })).file;
    expect(await begin('Op school met Samira', 'Samira El Amrani')).toBe('content/nl/stories/op-school.mdx');
    expect(await begin('Samira', 'Samira')).toBe('content/nl/stories/verhaal.mdx');
    expect(await begin('Op school met Samira')).toBe('content/nl/stories/op-school-met-samira.mdx');
  });

  test('handed in is nothing with an error, and nothing without what it hangs together with', async () => {
    const git = repositoryIn(root);
    try {
      const steiger = 'content/nl/partners/steiger.mdx';
      writeFileSync(
        join(root, steiger),
        at('content/nl/partners/rederij.mdx').replace(/^title: .*/m, 'title: Steiger'),
      );
      writeFileSync(join(root, story), at(story).replace(/^summary: .*\n/m, ''));
      writeFileSync(join(root, term), `${at(term)}\n[De steiger](/partners/steiger/) is hier.\n`);
      const who = { message: 'Een woord', name: 'A', mail: 'a@b.nl' };
      expect(await post('/api/offer', { ...who, files: [term, story] })).toMatchObject({
        status: 422,
        message: /Odilia.*fout/,
      });
      expect(await post('/api/offer', { ...who, files: [term] })).toMatchObject({
        status: 422,
        message: '“Kade” kan niet mee zonder “Steiger”: dat laat u hier.',
        mend: 'zet ook een vinkje bij “Steiger”, of haal het weg bij “Kade”.',
      });
      expect(git('log', '--format=%s')).toBe('Begin\n');
      expect(await post('/api/offer', { ...who, files: [term, steiger] })).toMatchObject({ status: 200 });
      expect(git('log', '-1', '--format=%s', '--name-only')).toBe(`Een woord\n\n${steiger}\n${term}\n`);
      git('checkout', '--quiet', '--', story);
      // Nor is what stays here left with the name that a text had.
      const boot = 'content/nl/help/boot.mdx';
      const { hash: now } = await view(boot);
      const { touched: moved } = await post<Done>('/api/rename', { file: boot, hash: now, to: 'schuit' });
      expect(
        await post('/api/offer', { ...who, files: moved.filter((file) => file.includes('/help/')) }),
      ).toMatchObject({ status: 422, message: /^“[^”]+” laat u hier, en klopt dan niet meer: / });
      git('checkout', '--quiet', '--', 'content');
      git('clean', '--quiet', '--force', '--', 'content');

      const source = {
        subject: 'Haven',
        says: 'De haven is open.',
        source: 'haven.example',
        seen: today(),
      };
      const { choice } = await post<Added>('/api/source', { row: source });
      writeFileSync(join(root, term), at(term).replace('---\n', `---\nfacts: [${choice?.value ?? ''}]\n`));
      expect(await post('/api/offer', { ...who, files: [term] })).toMatchObject({
        message: '“Kade” noemt de bron “Haven: De haven is open.”, en die laat u hier.',
        mend: 'zet ook een vinkje bij “Andere bronnen”, of haal het weg bij “Kade”.',
      });
      const changes = await post<Versions>('/api/versions', { file: 'content/nl/facts.yaml' });
      expect(changes.parts, 'a row by its name').toEqual([
        { title: choice?.name, now: { body: '', data: source } },
      ]);
      git('checkout', '--quiet', '--', 'content');
      const { hash } = await view(story);
      const done = await post<Done>('/api/withdraw', { file: story, hash });
      expect((await view(story)).todo, 'what is left follows from the story').toEqual(done.todo);
      const { touched } = done;
      const handed = await post<Done>('/api/offer', { ...who, files: touched });
      expect(handed.withdrawn).toEqual([
        { title: expect.stringMatching(/^Ingetrokken/) as string, todo: done.todo.slice(1) },
      ]);
    } finally {
      rmSync(join(root, '.git'), { recursive: true });
    }
  });

  test('what the form does not know is shown and stays', async () => {
    writeFileSync(join(root, term), at(term).replace('---\n', '---\n# van mij\neigen: {a: [1, 2]} # x\n'));
    const { unknown, data, hash } = await view(term);
    expect(unknown).toEqual(['eigen']);
    expect(data.eigen).toEqual({ a: [1, 2] });
    await post('/api/save', { file: term, hash, changes: [set('title', 'Ka')] });
    expect(at(term)).toContain('# van mij\neigen: {a: [1, 2]} # x\n');
    // What is only shown stays too, as it was typed.
    writeFileSync(
      join(root, story),
      at(story).replace('consent:\n', 'consent:\n  withdrawn:   "1 mei" # x\n'),
    );
    const shown = await view(story);
    const consent = { ...(shown.data.consent as object), reference: 'T-9' };
    await post('/api/save', { file: story, hash: shown.hash, changes: [set('consent', consent)] });
    expect(at(story)).toContain('consent:\n  withdrawn:   "1 mei" # x\n');
    expect(at(story)).toContain('  reference: "T-9"\n');
  });
});

/** The name of a field as it stands in a file, alone or before a value. */
const fieldNames = [
  ...new Set(collections.flatMap((collection) => formOf(collection, 'nl').map(({ name }) => name))),
  ...['basis', 'reference', 'told', 'guardian', 'pictured', 'until', 'withdrawn'],
];
const namesLines = new RegExp(
  `content/nl/help/boot\\.mdx|(?<![\\w-])(?:${fieldNames.join('|')}): |“(?:[\\w.]+\\.)?(?:${fieldNames.join('|')})”`,
);

test('each mistake is said while it is typed, and on the pages of `dev`, as `controle` says it of the file', async () => {
  const desk = new Desk(root);
  const cases = broken.filter(({ file, change, whole }) => {
    const place = placeOf(file);
    return typeof place === 'object' && 'id' in place && (change ?? whole) !== undefined;
  });
  expect(cases.length).toBeGreaterThan(300);
  const writing = new WritingDesk(root);
  const asSaid = ({ line, level, rule, message, mend }: Finding) => ({ line, level, rule, message, mend });
  // All texts are judged at once: each round has a mistake in each of them, and another one.
  const byFile = [...Map.groupBy(cases, ({ file }) => file).values()];
  const rounds = Math.max(...byFile.map((ofOne) => ofOne.length));
  for (let round = 0; round < rounds; round++) {
    const wrong = byFile.flatMap((ofOne) => ofOne[round] ?? []);
    for (const { file } of wrong) mkdirSync(dirname(join(root, file)), { recursive: true });
    const before = wrong.map(({ file }) => readSeen(root, file)?.bytes);
    for (const each of wrong) writeFileSync(join(root, each.file), changed(each));
    const { findings } = await check(root, contentRoutes, today());
    for (const each of wrong) {
      const place = placeAt(root, each.file);
      if (typeof place === 'string') continue;
      const { findings: typed } = desk.look(each.file, place, Buffer.from(changed(each)));
      const inForm = typed.flatMap(({ said }) => (said ? [`${said.message} ${said.mend}`] : []));
      const ofFile = inForm.filter((words) => !words.includes('“Hele bestand”') && namesLines.test(words));
      expect(ofFile, `${each.name}: who fills in a form sees no line of the file`).toEqual([]);
      expect(typed.map(asSaid), each.name).toEqual(
        findings.filter(({ file }) => file === each.file).map(asSaid),
      );
    }
    // The same judgment of all files: some of them show it.
    if (round % 4 === 0) {
      writing.read();
      expect((await writing.check()).map(asSaid), `round ${String(round)}`).toEqual(findings.map(asSaid));
    }
    for (const [index, { file }] of wrong.entries()) {
      const bytes = before[index];
      if (bytes) writeFileSync(join(root, file), bytes);
      else rmSync(join(root, file));
    }
  }
}, 240_000);
