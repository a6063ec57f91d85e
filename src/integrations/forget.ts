import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { handedOver } from '#/content/handed.ts';
import { today } from '#/content/today.ts';

/**
 * After a build nothing is left of texts and pictures that are not shown any more: Astro keeps what it once made, and a
 * story that was withdrawn would stay in its files.
 */
export function forget(): AstroIntegration {
  let caches = { pictures: '', writing: '' };
  return {
    name: 'forget',
    hooks: {
      'astro:config:done': ({ config }) => {
        caches = {
          pictures: fileURLToPath(new URL('assets/', config.cacheDir)),
          writing: fileURLToPath(new URL('.astro/data-store.json', config.root)),
        };
      },
      'astro:build:done': ({ dir }) => {
        forgetPictures(caches.pictures, fileURLToPath(new URL('_astro/', dir)));
        forgetTexts(caches.writing);
      },
    },
  };
}

/** Pictures that this build has not used. A copy stands under the name it has on the site. */
function forgetPictures(kept: string, used: string): void {
  for (const name of existsSync(kept) ? readdirSync(kept) : [])
    if (!existsSync(`${used}${name.replace(/\.json$/, '')}`)) rmSync(`${kept}${name}`);
}

/** What `npm run dev` was last given, if there is a text in it that is not handed over now; dev makes it anew. */
function forgetTexts(store: string): void {
  if (!existsSync(store)) return;
  const known = new Set(handedOver(process.cwd(), today()).texts.map(({ file }) => file));
  const held = readFileSync(store, 'utf8').matchAll(/"(content\/[^"]*\.mdx)"/g);
  if ([...held].some(([, file = '']) => !known.has(file))) rmSync(store);
}
