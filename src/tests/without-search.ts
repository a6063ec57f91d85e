import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes search out of what a build of the project in `root` makes, where nobody searches: it is half of the work. Gives
 * back what puts it in again.
 */
export function withoutSearch(root: string): () => void {
  const config = join(root, 'astro.config.mjs');
  const whole = readFileSync(config, 'utf8');
  const without = whole.replace('    searchIndex(),\n', '');
  if (without === whole) throw new Error('astro.config.mjs has no line “searchIndex(),”.');
  writeFileSync(config, without);
  return () => {
    writeFileSync(config, whole);
  };
}
