import type { OutgoingHttpHeaders } from 'node:http';
import { join, relative } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { AstroIntegration, HookParameters } from 'astro';
import { brokenPage } from './broken-page.ts';
import { Desk } from './desk.ts';
import { Turns } from './turns.ts';

type Server = HookParameters<'astro:server:setup'>['server'];
type Refresh = HookParameters<'astro:server:setup'>['refreshContent'];

/**
 * What `npm run dev` does more than Astro’s own: at each change below `content/` the check runs, and the pages show what
 * it finds; a text that cannot be shown or may not be shown is gone at once. Nothing of it reaches a build.
 */
export function whileWriting(): AstroIntegration {
  let start = () => Promise.resolve();
  return {
    name: 'while-writing',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        injectScript('page', `import ${JSON.stringify(join(import.meta.dirname, 'panel.ts'))};`);
        updateConfig({
          server: { headers: withStyle(config.server.headers) },
          // A build beside it writes hundreds of files, of which none is for these pages.
          vite: { server: { watch: { ignored: ['**/dist/**', '**/dist.*', '**/dist.*/**'] } } },
        });
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        const desk = new Desk(server.config.root);
        const only = process.env.ONLY_FOR;
        const check = async () => {
          // The program that shows drafts by this server checks them itself.
          if (only) return;
          await desk.check();
          tell(server, desk);
        };
        const changes = new Turns(async () => {
          recompile(server, desk.read());
          const refreshed = handOver(refreshContent);
          // Astro waits half a second before it writes what it was given; the check takes place in it.
          await setImmediate();
          await check();
          await refreshed;
          // Astro leaves it to the watcher to see that this list has changed, and the watcher misses it at times.
          recompile(server, ['.astro/content-modules.mjs']);
        });
        start = check;
        server.environments.client.hot.on('findings:ask', () => {
          tell(server, desk);
        });
        server.watcher.on('all', (_event, path) => {
          if (contentFile(server, path)) changes.again();
        });
        server.middlewares.use((request, response, next) => {
          if (only && request.headers['x-only-for'] !== only) {
            response.writeHead(403);
            response.end();
            return;
          }
          if (only && request.headers['x-again']) changes.again();
          const visit = async () => {
            const leave = await changes.visit();
            // Whoever asked may have gone while waiting, and does not go a second time.
            if (response.closed) leave();
            else response.once('close', leave);
            const { status, body } = refusal(server, desk, request.url ?? '/');
            if (!status) {
              next();
              return;
            }
            response.writeHead(status, { ...server.config.server.headers, 'Content-Type': 'text/html' });
            response.end(body);
          };
          visit().catch(next);
        });
      },
      // The first check keeps nobody waiting for the first page.
      'astro:server:start': () => {
        void start();
      },
    },
  };
}

/** The policy of production lets a page have style from files of the site alone; here Vite puts it into the page. */
function withStyle(headers: OutgoingHttpHeaders = {}) {
  const name = 'Content-Security-Policy';
  return { ...headers, [name]: String(headers[name]).replace(/style-src [^;]*/, "$& 'unsafe-inline'") };
}

/** Has Astro take what was read. It refuses without a word while it reads its settings, which it does at each change. */
async function handOver(refresh: Refresh): Promise<void> {
  const context = { taken: false };
  for (let tries = 0; tries < 200; tries++) {
    await refresh?.({ loaders: ['content'], context });
    if (context.taken) return;
    await setTimeout(50);
  }
  throw new Error('Astro does not take the texts: start npm run dev again.');
}

/** Sends what the check found to the pages that are open. */
function tell(server: Server, { findings }: Desk): void {
  server.environments.client.hot.send('findings', findings);
}

/** Has texts compiled again: Vite knows of their files, and not of what the check made of them. */
function recompile(server: Server, files: readonly string[]): void {
  for (const { moduleGraph } of Object.values(server.environments))
    for (const file of files)
      for (const module of moduleGraph.getModulesByFile(join(server.config.root, file)) ?? [])
        moduleGraph.invalidateModule(module);
}

/** What is answered instead of the page or picture at an address, if anything. */
function refusal(server: Server, desk: Desk, url: string): { status?: number; body?: string } {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const path = decoded(pathname);
  const file = contentFile(server, (searchParams.get('href') ?? path).replace(/^\/@fs/, ''));
  if (file && !desk.isShown(file))
    return { status: 404, body: 'Deze foto staat in geen tekst die te zien is.' };
  const broken = desk.brokenAt(path);
  return broken ? { status: 500, body: brokenPage(broken, desk.findings) } : {};
}

/** The path from the project’s top of a file below `content/`, by its path or by its address; nothing of another. */
function contentFile(server: Server, path: string): string | undefined {
  const { root } = server.config;
  const file = path.startsWith(join(root, '/')) ? relative(root, path) : path.replace(/^\//, '');
  return /^content[\\/]/.test(file) ? file.replaceAll('\\', '/').replace(/\?.*$/s, '') : undefined;
}

/** Not every address can be decoded, and then no text stands there. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
