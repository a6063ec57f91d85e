import { existsSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';

/** Indexes the built pages for search; while writing, serves the index of the last build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        if (!existsSync('dist/pagefind'))
          logger.warn('no index yet: run `npm run build` once to search while writing');
        server.middlewares.use('/pagefind', sirv('dist/pagefind', { dev: true }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index } = must(await createIndex({ keepIndexUrl: false }));
        if (!index) throw new Error('Pagefind made no index.');
        const { page_count } = must(await index.addDirectory({ path: root }));
        must(await index.writeFiles({ outputPath: `${root}/pagefind` }));
        await close();
        for (const file of readdirSync(`${root}/pagefind`).filter(isInterface))
          rmSync(`${root}/pagefind/${file}`);
        if (!page_count) throw new Error('The search index is empty: no page has data-pagefind-body.');
        logger.info(`${page_count} pages can be searched`);
      },
    },
  };
}

/** Pagefind's ready-made interfaces, which this site does not use. */
const isInterface = (file: string) => /^pagefind-(?:.*ui|highlight)/.test(file);

/** An answer of Pagefind without errors; errors end the build. */
function must<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
