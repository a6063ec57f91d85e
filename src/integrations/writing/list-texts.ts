import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Place } from '#/content/reading/place.ts';
import { isSource } from '#/site.config.ts';

/**
 * Puts every text into the list by which Astro’s extension for editors’ programs knows what may stand in its front matter.
 * Astro puts in what it was given, and that is what is right already: who begins a text, or mends one, needs help most.
 */
export function listTexts(root: string, texts: readonly (Place & { file: string })[]): void {
  const path = join(root, '.astro/collections/collections.json');
  const list = read(path);
  if (!list) return;
  const entries = Object.fromEntries(
    texts.map(({ file, collection, locale }) => [
      // As Astro writes them.
      pathToFileURL(join(root, file)).href.toLowerCase(),
      isSource(locale) ? collection : 'translations',
    ]),
  );
  const now = JSON.stringify({ ...list, entries }, null, 2);
  if (now !== JSON.stringify(list, null, 2)) writeFileSync(path, now);
}

function read(path: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
