import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files of a search index as they are in memory, by path below its folder. */
export type Made = Map<string, Uint8Array>;

/** The script of Pagefind’s engine, and the file in which it says what languages there are. */
export const engine = 'pagefind.js';
export const entry = 'pagefind-entry.json';

/** Writes them, and reads every one again: an index with a file that was cut off finds nothing and says nothing. */
export function writeMade(folder: string, made: Made): void {
  for (const [path, bytes] of made) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  compareMade(folder, made);
}

/** Throws when a file on disk is not what it is in memory. */
export function compareMade(folder: string, made: Made): void {
  for (const [path, bytes] of made) {
    const found = readFileSync(join(folder, path));
    if (!found.equals(bytes))
      throw new Error(
        `The search index is not whole: ${path} has ${String(found.length)} bytes on disk and ${String(bytes.length)} in memory. See whether the disk is full, and build again.`,
      );
  }
}
