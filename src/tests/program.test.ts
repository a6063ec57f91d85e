import { spawn, type ChildProcess } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schemas } from '#/content/schemas/index.ts';
import { described } from '#/content/schemas/words/described.ts';
import { listTexts } from '#/integrations/writing/list-texts.ts';

const place = { locale: 'nl', collection: 'help', id: 'nieuw' } as const;
const file = 'content/nl/help/nieuw.mdx';
let root: string;
let program: Program;

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'program-')));
  mkdirSync(join(root, '.astro/collections'), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  // As Astro leaves them: it does not know of a text that is not right yet.
  const put = (name: string, value: object) => {
    writeFileSync(join(root, '.astro/collections', name), JSON.stringify(value));
  };
  put('help.schema.json', z.toJSONSchema(described(schemas.help), { io: 'input', unrepresentable: 'any' }));
  put('collections.json', { collections: [{ hasSchema: true, name: 'help' }], entries: {} });
  listTexts(root, [{ ...place, file }]);
  program = new Program(root);
  await program.begin();
}, 60_000);
afterAll(() => {
  program.end();
  rmSync(root, { recursive: true });
});

test('a program with Astro’s extension names the fields of a new text in Dutch, what may stand there, and what is missing', async () => {
  const text = '---\ntitle: Iets\n\nicon: \n---\n\nTekst.\n';
  const uri = program.open(file, text);
  const completed = async (line: number, character: number) => {
    const { items } = (await program.ask('textDocument/completion', {
      textDocument: { uri },
      position: { line, character },
    })) as { items: { label: string; documentation?: unknown }[] };
    return new Map(items.map(({ label, documentation }) => [label, documentation]));
  };
  const fields = await completed(2, 0);
  expect(fields.get('summary')).toBe('Samenvatting. Eén of twee zinnen. Staat in lijsten en bij het zoeken.');
  expect(fields.has('title'), 'it is there already').toBe(false);
  expect([...(await completed(3, 6)).keys()]).toEqual(expect.arrayContaining(['house', 'speech']));
  const { items } = (await program.ask('textDocument/diagnostic', { textDocument: { uri } })) as {
    items: { message: string }[];
  };
  expect(items.map(({ message }) => message).join('\n')).toContain('"summary"');
}, 60_000);

test('the settings of the project ask for it, of Astro and of the program', () => {
  expect(readFileSync('astro.config.mjs', 'utf8')).toContain('contentIntellisense: true');
  expect(JSON.parse(readFileSync('.vscode/settings.json', 'utf8'))).toMatchObject({
    'astro.content-intellisense': true,
  });
  const { recommendations } = JSON.parse(readFileSync('.vscode/extensions.json', 'utf8')) as {
    recommendations: string[];
  };
  expect(recommendations).toEqual(
    expect.arrayContaining(['astro-build.astro-vscode', 'redhat.vscode-yaml', 'unifiedjs.vscode-mdx']),
  );
});

/** An editors’ program, as far as it asks the language server that Astro’s extension brings. */
class Program {
  readonly #root: string;
  readonly #server: ChildProcess;
  readonly #waiting = new Map<number, (answer: unknown) => void>();
  #read = Buffer.alloc(0);
  #asked = 0;

  constructor(root: string) {
    this.#root = root;
    const server = join(process.cwd(), 'node_modules/@astrojs/language-server/bin/nodeServer.js');
    this.#server = spawn(process.execPath, [server, '--stdio'], { cwd: root, stdio: 'pipe' });
    this.#server.stdout?.on('data', (data: Buffer) => {
      this.#take(data);
    });
  }

  async begin(): Promise<void> {
    const uri = pathToFileURL(this.#root).href;
    await this.ask('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'site' }],
      capabilities: { workspace: { workspaceFolders: true, configuration: true } },
      initializationOptions: {
        typescript: { tsdk: join(process.cwd(), 'node_modules/typescript/lib') },
        contentIntellisense: true,
      },
    });
    this.#send({ method: 'initialized', params: {} });
  }

  open(path: string, text: string): string {
    const uri = pathToFileURL(join(this.#root, path)).href;
    this.#send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'mdx', version: 1, text } },
    });
    return uri;
  }

  ask(method: string, params: object): Promise<unknown> {
    return new Promise((resolve) => {
      this.#waiting.set(++this.#asked, resolve);
      this.#send({ id: this.#asked, method, params });
    });
  }

  end(): void {
    this.#server.kill();
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#server.stdin?.write(`Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`);
  }

  #take(data: Buffer): void {
    this.#read = Buffer.concat([this.#read, data]);
    for (let end; (end = this.#read.indexOf('\r\n\r\n')) >= 0;) {
      const length = Number(/Content-Length: (\d+)/i.exec(this.#read.toString('latin1', 0, end))?.[1]);
      if (this.#read.length < end + 4 + length) return;
      const { id, method, params, result } = JSON.parse(
        this.#read.toString('utf8', end + 4, end + 4 + length),
      ) as { id?: number; method?: string; params?: { items?: unknown[] }; result?: unknown };
      this.#read = this.#read.subarray(end + 4 + length);
      if (id === undefined) continue;
      // It asks for settings too, of which there are none.
      if (method) this.#send({ id, result: params?.items?.map(() => ({})) ?? null });
      else this.#waiting.get(id)?.(result);
    }
  }
}
