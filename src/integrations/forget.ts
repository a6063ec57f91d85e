import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { handedOver } from '#/content/handed.ts';
import { today } from '#/content/today.ts';

/**
 * After a build nothing is left of texts that are not shown any more in what `npm run dev` keeps for its next run: a
 * story that was withdrawn would stay there. What the build itself keeps, it clears before it begins.
 */
export function forget(): AstroIntegration {
  let store = '';
  return {
    name: 'forget',
    hooks: {
      'astro:config:done': ({ config }) => {
        store = fileURLToPath(new URL('.astro/data-store.json', config.root));
      },
      'astro:build:done': () => {
        forgetTexts(store);
      },
    },
  };
}

/** What `npm run dev` was last given, if there is a text in it that is not handed over now; dev makes it anew. */
function forgetTexts(store: string): void {
  if (!existsSync(store)) return;
  const known = new Set(handedOver(process.cwd(), today()).texts.map(({ file }) => file));
  const held = readFileSync(store, 'utf8').matchAll(/"(content\/[^"]*\.mdx)"/g);
  if ([...held].some(([, file = '']) => !known.has(file))) rmSync(store);
}
