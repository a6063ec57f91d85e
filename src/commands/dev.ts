import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dev } from 'astro';

/** Says who serves this folder while somebody writes: Astro keeps one set of files for it, and two would mix theirs. */
const lock = '.astro/dev.pid';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
process.exitCode = (await write()) ? 0 : 1;

async function write(): Promise<boolean> {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, host: { type: 'string' }, open: { type: 'boolean' } },
  });
  const { port = process.env.PORT ?? '4321', host, open = false } = values;
  const other = holder();
  if (other) {
    console.error(`dev: process ${String(other)} is already at it in this folder. Stop it, and try again.`);
    return false;
  }
  mkdirSync('.astro', { recursive: true });
  writeFileSync(lock, String(process.pid));
  process.once('exit', () => {
    rmSync(lock, { force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      process.exit(0);
    });
  // Who starts this server for himself alone takes it along when he ends, however he ends.
  if (process.env.ONLY_FOR)
    process.stdin.resume().once('end', () => {
      process.exit(0);
    });
  const server = await dev({
    logLevel: 'warn',
    server: { port: Number(port), open, ...(host !== undefined && { host }) },
  });
  console.log(`dev: the site is at ${server.resolvedUrls.local[0] ?? `port ${String(server.address.port)}`}`);
  return true;
}

/** The process that holds the lock; one that was killed holds nothing. */
function holder(): number | undefined {
  const pid = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
  try {
    if (!pid) return undefined;
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}
