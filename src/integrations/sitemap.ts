import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { parse, type HTMLElement } from 'node-html-parser';
import { localeCodes } from '#/site.config.ts';

/**
 * The list of pages for search engines, read off the built pages themselves: those that this site's own search finds,
 * with the last day on which any of their texts was looked at, and the same page in other languages.
 */
export function sitemapOfPages(): AstroIntegration[] {
  let root = '';
  const page = (url: string): HTMLElement =>
    parse(readFileSync(join(root, decodeURI(new URL(url).pathname), 'index.html'), 'utf8'));
  return [
    {
      name: 'sitemap-root',
      hooks: {
        'astro:config:done': ({ config }) => {
          root = fileURLToPath(config.outDir);
        },
      },
    },
    sitemap({
      namespaces: { news: false, video: false, image: false, xhtml: localeCodes.length > 1 },
      filter: (url) => page(url).querySelector('main[data-pagefind-body]') !== null,
      serialize: (item) => ({ ...item, ...factsOf(page(item.url)) }),
    }),
  ];
}

/** What a page says of itself. */
function factsOf(page: HTMLElement): { lastmod?: string; links?: { lang: string; url: string }[] } {
  const lastmod = page.querySelector('.colophon time')?.getAttribute('datetime');
  const links = page.querySelectorAll('link[rel="alternate"][hreflang]').map((link) => ({
    lang: link.getAttribute('hreflang') ?? '',
    url: link.getAttribute('href') ?? '',
  }));
  return { ...(lastmod && { lastmod }), ...(links.length && { links }) };
}
