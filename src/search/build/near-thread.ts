import { parentPort, workerData } from 'node:worker_threads';
import { wordsNear } from './near.ts';

/** What `wordsNearBeside` starts: answers once. */
parentPort?.postMessage(wordsNear(...(workerData as Parameters<typeof wordsNear>)));
