import { parentPort, workerData } from 'node:worker_threads';
import type { Told } from './near-beside.ts';
import { wordsNear } from './near.ts';

/** What `wordsNearBeside` starts: answers once. */
const { own, names, forms } = workerData as Told;
parentPort?.postMessage(wordsNear(own, names, forms.split('\n')));
