import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { endCleanly, endFirst } from './ending.ts';

/**
 * Runs a command of the project's packages, its output passed on: at once, or when it is done, so that what runs beside
 * it can be read. Tells whether it succeeded.
 */
export function run(
  command: string,
  args: readonly string[],
  told: 'at once' | 'when done' = 'at once',
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: told === 'at once' ? 'inherit' : ['inherit', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        PATH: [join(process.cwd(), 'node_modules/.bin'), process.env.PATH].join(delimiter),
      },
    });
    const kept: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => kept.push(chunk));
    const isOver = endFirst(child);
    const finish = (succeeded: boolean) => {
      isOver();
      process.stdout.write(Buffer.concat(kept));
      resolve(succeeded);
    };
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      finish(false);
    });
    // All that it said has come by then.
    child.on('close', (code) => {
      finish(code === 0);
    });
  });
}

endCleanly();
