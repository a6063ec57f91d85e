import { resolve } from 'node:path';
import { readCorpus } from './read.ts';

/** All content below a folder, and what could not be read of it. */
export type Reading = ReturnType<typeof readCorpus>;

/** Reads all content below `root` anew, and holds it for whoever in this process asks next. */
export function readAnew(root: string, locales?: readonly string[]): Reading {
  const reading = readCorpus(root, locales);
  shared[slot] = { root: resolve(root), reading };
  return reading;
}

/** The content below `root` as it was last read in this process; read now if nobody has. */
export const lastRead = (root: string): Reading => held(root) ?? readAnew(root);

/** The content below `root`, if it has been read in this process. */
export function held(root: string): Reading | undefined {
  return shared[slot]?.root === resolve(root) ? shared[slot].reading : undefined;
}

// Astro runs `content.config.ts` with what it imports a second time, beside the modules that Node runs. What the check
// has read reaches it by the one thing that both have: so each file is read once, and what was checked is what is built.
const slot = Symbol.for('welkom-in-nijmegen.content');
const shared = globalThis as { [slot]?: { root: string; reading: Reading } };
