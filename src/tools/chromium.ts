import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian's Chromium, or the one that `CHROMIUM_PATH` names; `npm test` has made sure of one. */
export function chromiumPath(): string {
  const named = process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found =
    named ??
    ['chromium', 'chromium-browser', 'google-chrome']
      .flatMap((name) => folders.map((folder) => join(folder, name)))
      .find(existsSync);
  if (!found) throw new Error('No Chromium found: install it, or name one with CHROMIUM_PATH.');
  return found;
}
