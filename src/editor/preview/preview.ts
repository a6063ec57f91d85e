import { stateOf } from '#/editor/desk/files.ts';
import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Stopped } from '#/editor/stopped.ts';
import { inLocale } from '#/routes.ts';
import { localeOf } from '#/site.config.ts';
import { copyProject, type ProjectCopy, type Running } from '#/tools/project-copy.ts';
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
  #running: Promise<{ copy: ProjectCopy; dev: Running; address: string }> | undefined;
  #copied = new Map<string, string>();
  #draft = '';
  #turn: Promise<unknown> = Promise.resolve();

  constructor(root: string, nonce: string) {
    this.#root = root;
    this.#nonce = nonce;
  }

  /** The page on which a draft stands; one after the other, because there is one copy. */
  show(file: string, bytes: Uint8Array, locale: string, address: string | undefined): Promise<PageShown> {
    return this.#next(async () => {
      const { copy } = await this.#start();
      this.#mirror(copy.root);
      mkdirSync(join(copy.root, dirname(file)), { recursive: true });
      writeFileSync(join(copy.root, file), bytes);
      this.#copied.delete(file);
      this.#draft = file;
      const [path = '', anchor = ''] = (address ?? '').split('#');
      if (!path) throw new Stopped(422, 'Deze tekst heeft geen plek op de site.', 'maak eerst de kop goed.');
      return this.#fetch(inLocale(localeOf(locale), path), anchor, true);
    });
  }

  /** Another page, to which a link in the one before led. */
  page(href: string): Promise<PageShown> {
    return this.#next(async () => {
      await this.#start();
      const { origin, pathname, hash } = new URL(href, 'http://site.invalid');
      if (origin !== 'http://site.invalid' || !/^\/(?:[\w%-]+\/)*$/.test(pathname))
        throw new Stopped(404, 'Deze pagina is hier niet te laten zien.', 'kies een link binnen de site.');
      return this.#fetch(pathname, hash.slice(1), false);
    });
  }

  /** Ends it, and clears away the copy. */
  async stop(): Promise<void> {
    const running = await this.#running?.catch(() => undefined);
    this.#running = undefined;
    if (!running) return;
    running.dev.kill('SIGTERM');
    await Promise.race([running.dev.ended, setTimeout(3000)]);
    running.copy.remove();
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work, work);
    this.#turn = turn.catch(() => {});
    return turn;
  }

  #start() {
    return (this.#running ??= this.#begin().catch((error: unknown) => {
      this.#running = undefined;
      throw error;
    }));
  }

  async #begin() {
    const copy = copyProject();
    const port = await freePort();
    const dev = copy.run('src/commands/dev.ts', { PORT: String(port), ONLY_FOR: this.#word });
    this.#copied.clear();
    const address = /the site is at (http:\S+?)\/?\s/;
    for (let tries = 0; tries < 600; tries++) {
      const found = address.exec(dev.output())?.[1];
      if (found) {
        void dev.ended.then(() => {
          this.#running = undefined;
          copy.remove();
        });
        return { copy, dev, address: `http://127.0.0.1:${new URL(found).port}` };
      }
      if (dev.child.exitCode !== null) break;
      await setTimeout(100);
    }
    dev.kill('SIGKILL');
    copy.remove();
    throw new Stopped(503, 'Het voorbeeld start niet.', 'u kunt gewoon verder schrijven en bewaren.');
  }

  /** Makes the copy as the real content is now, but for the draft. */
  #mirror(copy: string): void {
    const now = stateOf(this.#root);
    for (const [file, state] of now)
      if (this.#copied.get(file) !== state) copyFileSync(join(this.#root, file), join(copy, file));
    for (const file of [...this.#copied.keys(), this.#draft])
      if (file && !now.has(file)) rmSync(join(copy, file), { force: true });
    this.#copied = now;
  }

  async #fetch(path: string, anchor: string, again: boolean): Promise<PageShown> {
    const { address } = await this.#start();
    const get = (href: string, more: Record<string, string> = {}) =>
      fetch(new URL(href, address), {
        headers: { 'x-only-for': this.#word, ...more },
        redirect: 'error',
      }).catch((error: unknown) => {
        throw new Stopped(503, 'Het voorbeeld is gestopt.', 'u kunt gewoon verder schrijven en bewaren.', {
          cause: error,
        });
      });
    const response = await get(address + path, again ? { 'x-again': 'yes' } : {});
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
