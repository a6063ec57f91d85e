import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';

const running = new Set<ChildProcess>();
let ending: NodeJS.Signals | undefined;

/**
 * Has what ends a command from outside, Ctrl-C, `kill`, a terminal that closes, end first what it runs, so that nothing
 * is left behind, and then the command itself, with all that it promised to clear away at its exit.
 */
export function endCleanly(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      ending = signal;
      for (const child of running) child.kill(signal);
      if (!running.size) end(signal);
    });
}

/** Counts a process among what has to end first; call what comes back when it has ended. */
export function endFirst(child: ChildProcess): () => void {
  running.add(child);
  return () => {
    running.delete(child);
    if (ending) end(ending);
  };
}

/** Ends as a shell expects it, or as the command has said that it will end. */
function end(signal: NodeJS.Signals): never {
  process.exit(process.exitCode ?? 128 + constants.signals[signal]);
}
