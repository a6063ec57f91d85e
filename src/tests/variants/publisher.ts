import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { found } from '#/tests/e2e/built.ts';
import { shownStories, withdraw } from './stories.ts';
import type { Variant } from './variant.ts';

/** Somebody publishes the site, the first story is withdrawn, and nobody has noted yet that anything changed. */
export const publisher: Variant = {
  name: 'publisher',
  tests: [
    'e2e/changes.e2e.ts',
    'e2e/markup.e2e.ts',
    'e2e/pages.e2e.ts',
    'e2e/reader.e2e.ts',
    'e2e/weight.e2e.ts',
  ],
  // The foot of all pages is the same; the page of search and those about the site say more.
  pages: ({ path, indexed }) => !indexed || /^\/$|^\/(?:zoeken|verhalen|over)\//.test(path),
  change: ({ root }) => {
    const config = join(root, 'src/site.config.ts');
    const text = readFileSync(config, 'utf8');
    const filled = text.replace(/(?<=\bpublisher: \{)[^}]*/, (settings) =>
      settings.replace(/(\w+): ''/g, (_, setting: string) => `${setting}: '${valueOf(setting)}'`),
    );
    if (filled === text) throw new Error('src/site.config.ts has no empty setting of a publisher.');
    writeFileSync(config, filled);
    for (const file of readdirSync(join(root, 'content/nl'), { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.mdx')) forgetChanges(join(root, 'content/nl', file));
    withdraw(root, found(shownStories(root)[0], 'story'), 71);
  },
};

function forgetChanges(file: string): void {
  const text = readFileSync(file, 'utf8');
  const without = text.replace(/^changes:\n(?: {2}.*\n)+/m, '');
  if (without !== text) writeFileSync(file, without);
}

const valueOf = (setting: string): string =>
  setting === 'name' ? 'Gemeente Verzonnen' : `https://verzonnen.example/${setting.toLowerCase()}/`;
