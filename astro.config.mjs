import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { headers } from './src/hosting/headers.ts';
import { forget } from './src/integrations/forget.ts';
import { internalLinks } from './src/integrations/internal-links.ts';
import { paper } from './src/integrations/paper.ts';
import { softHyphens } from './src/integrations/soft-hyphens.ts';
import { sitemapOfPages } from './src/integrations/sitemap.ts';
import { whileWriting } from './src/integrations/writing/while-writing.ts';
import { checkedTexts } from './src/markdown/checked-texts.ts';
import { holdNumbers } from './src/markdown/hold-numbers.ts';
import { markTerms } from './src/markdown/mark-terms.ts';
import { proseLock } from './src/markdown/prose-lock.ts';
import { searchIndex } from './src/search/build/search-index.ts';
import { localeCodes, site } from './src/site.config.ts';

export default defineConfig({
  site: site.url,
  trailingSlash: 'always',
  i18n: {
    locales: localeCodes,
    defaultLocale: site.sourceLocale,
  },
  integrations: [
    mdx(),
    checkedTexts(),
    forget(),
    // Before all that reads the pages: a link to a PDF of another text goes.
    paper(),
    internalLinks(),
    ...sitemapOfPages(),
    searchIndex(),
    softHyphens(),
    whileWriting(),
  ],
  markdown: {
    // Order matters: what is no prose is refused before anything else looks at it.
    processor: satteri({
      mdastPlugins: [proseLock, markTerms, holdNumbers],
      features: { smartPunctuation: false },
    }),
    syntaxHighlight: false,
  },
  build: { inlineStylesheets: 'never' },
  server: { headers },
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss()],
    build: {
      // One style sheet for the whole site, and no script inside a page: the policy refuses it.
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      // An MDX module says "use client"-like words that rolldown warns about eleven times a file.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
