import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a site, with a hash of what is in it. */
export type Snapshot = ReadonlyMap<string, string>;

export function snapshotOf(root: string): Snapshot {
  if (!existsSync(root)) return new Map();
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [
      file.slice(root.length + 1),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

/** The files of a site that are missing, too many or other than they were, in words. */
export function differencesOf(root: string, expected: Snapshot): string[] {
  const found = snapshotOf(root);
  return [...new Set([...expected.keys(), ...found.keys()])].flatMap((file) => {
    if (!found.has(file)) return [`${file} is missing`];
    if (!expected.has(file)) return [`${file} is too many`];
    return found.get(file) === expected.get(file) ? [] : [`${file} is another`];
  });
}
