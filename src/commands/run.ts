import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';

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
    const finish = (succeeded: boolean) => {
      running.delete(child);
      if (ending) end(ending);
      resolve(succeeded);
    };
    running.add(child);
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      finish(false);
    });
    child.on('exit', (code) => {
      finish(code === 0);
    });
  });
}

const running = new Set<ChildProcess>();
let ending: NodeJS.Signals | undefined;

// What ends a command from outside, Ctrl-C, `kill`, a terminal that closes, ends first what it runs, so that nothing is
// left behind, and then the command itself, with all that it promised to clear away at its exit.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    ending = signal;
    for (const child of running) child.kill(signal);
    if (!running.size) end(signal);
  });

/** Ends as a shell expects it, or as the command has said that it will end. */
function end(signal: NodeJS.Signals): never {
  process.exit(process.exitCode ?? 128 + constants.signals[signal]);
}
