import { createServer } from 'node:net';
import { run } from './run.ts';

const port = Number(process.env.PORT ?? 4321);

process.exitCode = (await start()) ? 0 : 1;

async function start(): Promise<boolean> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    console.error(`start: PORT=${process.env.PORT ?? ''} is no port; name a number from 1 to 65535.`);
    return false;
  }
  if (!(await isFree(port))) {
    console.error(
      `start: port ${port} is taken. Stop what runs there, or name another: PORT=${port + 1} npm start`,
    );
    return false;
  }
  if (!(await run('node', ['src/commands/build.ts']))) return false;
  console.log(`start: the site is at http://localhost:${port}`);
  return run('astro', ['preview', '--port', String(port)]);
}

/** Astro would silently take the next port; a person looking at the old one would not know. */
async function isFree(wanted: number): Promise<boolean> {
  const answers = await Promise.all(['127.0.0.1', '::1'].map((host) => canListen(wanted, host)));
  return answers.every(Boolean);
}

function canListen(wanted: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code !== 'EADDRINUSE');
    });
    probe.listen(wanted, host, () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}
