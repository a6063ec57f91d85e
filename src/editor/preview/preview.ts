import { hashOf, readSeen, stateOf } from '#/editor/desk/files.ts';
import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Stopped } from '#/editor/stopped.ts';
import { inLocale } from '#/routes.ts';
import { localeOf } from '#/site.config.ts';
import { copyProgram, type ProjectCopy, type Running } from '#/tools/project-copy.ts';
import { shown } from './shown.ts';

/** A page as readers will see it. */
export interface PageShown {
  /** The page as one file, with its style and pictures in it and without script. */
  html: string;
  /** The place on it where the text stands. */
  anchor: string;
  status: number;
}

/**
 * Shows drafts as readers will see them: by the site’s own development server, in a copy of the project, so that nothing
 * that is not saved stands among the real texts. That server answers nobody but this program.
 */
export class Preview {
  readonly #root: string;
  readonly #nonce: string;
  readonly #word = randomBytes(24).toString('base64url');
  #copy: ProjectCopy | undefined;
  #running: Promise<{ dev: Running; address: string }> | undefined;
  /** The files of content in the copy, each with what changes whenever it does. */
  #laid: ReadonlyMap<string, string> = new Map();
  /** Whether the content of the copy changed since the server there was last told of it. */
  #isChanged = false;
  #draft: { file: string; bytes: Uint8Array } | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(root: string, nonce: string) {
    this.#root = root;
    this.#nonce = nonce;
  }

  /** The page on which a draft stands; one after the other, because there is one copy. */
  show(file: string, bytes: Uint8Array, locale: string, address: string | undefined): Promise<PageShown> {
    return this.#next(async () => {
      this.#draft = { file, bytes };
      const { address: server } = await this.#start();
      const [path = '', anchor = ''] = (address ?? '').split('#');
      if (!path) throw new Stopped(422, 'Deze tekst heeft geen plek op de site.', 'maak eerst de kop goed.');
      return this.#fetch(server, inLocale(localeOf(locale), path), anchor);
    });
  }

  /** Another page, to which a link in the one before led. */
  page(href: string): Promise<PageShown> {
    return this.#next(async () => {
      const { address } = await this.#start();
      const { origin, pathname, hash } = new URL(href, 'http://site.invalid');
      if (origin !== 'http://site.invalid' || !/^\/(?:[\w%-]+\/)*$/.test(pathname))
        throw new Stopped(404, 'Deze pagina is hier niet te laten zien.', 'kies een link binnen de site.');
      return this.#fetch(address, pathname, hash.slice(1));
    });
  }

  /** Ends it, and clears away the copy. */
  async stop(): Promise<void> {
    const running = await this.#running?.catch(() => undefined);
    if (running) {
      running.dev.kill('SIGTERM');
      await Promise.race([running.dev.ended, setTimeout(3000)]);
    }
    this.#clear();
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work, work);
    this.#turn = turn.catch(() => {});
    return turn;
  }

  /** Has the content of the copy be what it is now, and the server there run; it begins with what it will be asked for. */
  #start() {
    this.#copy ??= copyProgram();
    this.#lay(this.#copy.root);
    return (this.#running ??= this.#begin(this.#copy).catch((error: unknown) => {
      this.#clear();
      throw error;
    }));
  }

  async #begin(copy: ProjectCopy) {
    const port = await freePort();
    const dev = copy.run('src/commands/dev.ts', { PORT: String(port), ONLY_FOR: this.#word });
    this.#isChanged = false;
    const address = /the site is at (http:\S+?)\/?\s/;
    for (let tries = 0; tries < 600; tries++) {
      const found = address.exec(dev.output())?.[1];
      if (found) {
        void dev.ended.then(() => {
          if (this.#copy === copy) this.#clear();
        });
        return { dev, address: `http://127.0.0.1:${new URL(found).port}` };
      }
      if (dev.child.exitCode !== null) break;
      await setTimeout(100);
    }
    dev.kill('SIGKILL');
    throw new Stopped(503, 'Het voorbeeld start niet.', 'u kunt gewoon verder schrijven en bewaren.');
  }

  #clear(): void {
    this.#copy?.remove();
    this.#copy = undefined;
    this.#running = undefined;
    this.#laid = new Map();
  }

  /** Makes the content of the copy as the real content is now, but for the draft; what is right already stays untouched. */
  #lay(copy: string): void {
    const wanted = stateOf(this.#root);
    const draft = this.#draft;
    // A draft that is as it was saved is no other text.
    const saved = draft && readSeen(this.#root, draft.file);
    if (draft && saved?.hash !== hashOf(draft.bytes)) wanted.set(draft.file, hashOf(draft.bytes));
    for (const [file, state] of wanted) {
      if (this.#laid.get(file) === state) continue;
      this.#isChanged = true;
      mkdirSync(join(copy, dirname(file)), { recursive: true });
      if (file === draft?.file) writeFileSync(join(copy, file), draft.bytes);
      else copyFileSync(join(this.#root, file), join(copy, file));
    }
    for (const file of this.#laid.keys()) {
      if (wanted.has(file)) continue;
      this.#isChanged = true;
      rmSync(join(copy, file), { force: true });
    }
    this.#laid = wanted;
  }

  async #fetch(address: string, path: string, anchor: string): Promise<PageShown> {
    const get = (href: string, more: Record<string, string> = {}) =>
      fetch(new URL(href, address), {
        headers: { 'x-only-for': this.#word, ...more },
        redirect: 'error',
      }).catch((error: unknown) => {
        throw new Stopped(503, 'Het voorbeeld is gestopt.', 'u kunt gewoon verder schrijven en bewaren.', {
          cause: error,
        });
      });
    const response = await get(address + path, this.#isChanged ? { 'x-again': 'yes' } : {});
    this.#isChanged = false;
    return { html: await shown(await response.text(), get, this.#nonce), anchor, status: response.status };
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
