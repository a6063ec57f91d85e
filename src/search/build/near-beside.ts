import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { wordsNear } from './near.ts';

/** What `wordsNear` finds, in a thread of its own: of all that the index takes, this takes longest. */
export async function wordsNearBeside(...known: Parameters<typeof wordsNear>): Promise<string[]> {
  const thread = new Worker(new URL('near-thread.ts', import.meta.url), { workerData: known });
  const [found] = (await once(thread, 'message')) as [string[]];
  return found;
}
