import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { endCleanly, endFirst } from './ending.ts';

/** Runs a command of the project's packages, its output passed on; tells whether it succeeded. */
export function run(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        PATH: [join(process.cwd(), 'node_modules/.bin'), process.env.PATH].join(delimiter),
      },
    });
    const isOver = endFirst(child);
    const finish = (succeeded: boolean) => {
      isOver();
      resolve(succeeded);
    };
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      finish(false);
    });
    child.on('exit', (code) => {
      finish(code === 0);
    });
  });
}

endCleanly();
