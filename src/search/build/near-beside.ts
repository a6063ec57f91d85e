import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { wordsNear } from './near.ts';

/** What the thread is told. The words of a language are one text, a word a line: that is handed over at once. */
export interface Told {
  own: ReadonlySet<string>;
  names: ReadonlySet<string>;
  forms: string;
}

/** What `wordsNear` finds, in a thread of its own: of all that the index takes, this takes longest. */
export async function wordsNearBeside(
  ...[own, names, forms]: Parameters<typeof wordsNear>
): Promise<string[]> {
  const told: Told = { own, names, forms: [...forms].join('\n') };
  const thread = new Worker(new URL('near-thread.ts', import.meta.url), { workerData: told });
  const [found] = (await once(thread, 'message')) as [string[]];
  return found;
}
