import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import { pathOfFile } from '#/routes.ts';

/** Fails the build on a link inside the site to a page, file or anchor that is not there, and on two titles or anchors alike. */
export function internalLinks(): AstroIntegration {
  return {
    name: 'internal-links',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = pagesBelow(root);
        const problems = [
          ...brokenLinks(pages, (path) => existsSync(join(root, path))),
          ...sameTitles(pages),
          ...sameAnchors(pages),
        ];
        for (const problem of problems) logger.error(problem);
        if (problems.length)
          throw new Error(
            `${problems.length} links, titles or anchors are wrong; each is named above with its page.`,
          );
        logger.info(
          `${pages.length} pages: every link inside the site leads somewhere, no two titles or anchors are alike`,
        );
      },
    },
  };
}

/** What the check reads off a page. */
export interface CheckedPage {
  /** `/partners/coa/` */
  path: string;
  lang: string;
  title: string;
  /** Whether search engines may name it; the pages of withdrawn stories, which name nobody, may share a title. */
  indexed: boolean;
  ids: Set<string>;
  /** Those of them that stand on the page twice. */
  repeated: Set<string>;
  /** Every `href`, `src` and `action` inside the site. */
  links: string[];
}

/** Links of `pages` that lead nowhere, in words. `isFile` tells whether a path is a file of the site. */
export function brokenLinks(pages: readonly CheckedPage[], isFile: (path: string) => boolean): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap(({ path: from, links }) =>
    links.flatMap((link) => {
      const url = new URL(link, `https://site.example${from}`);
      const path = decodeURI(url.pathname);
      const page = byPath.get(path);
      if (!page)
        return isFile(path) && !path.endsWith('/')
          ? []
          : [`${from}: the link ${link} leads nowhere. Mend the address, or make the page.`];
      const anchor = decodeURIComponent(url.hash.slice(1));
      return !anchor || page.ids.has(anchor)
        ? []
        : [
            `${from}: the link ${link} names an anchor that ${path} has not. It has: ${[...page.ids].join(', ')}`,
          ];
    }),
  );
}

/**
 * Pages of one language with the same title, in words. A text that takes the title of another has been refused by the
 * rule `titles`, with its file and a mend; this finds what only pages show: search, the home page, a section.
 */
export function sameTitles(pages: readonly CheckedPage[]): string[] {
  const first = new Map<string, string>();
  return pages
    .filter(({ indexed }) => indexed)
    .flatMap(({ path, lang, title }) => {
      const key = `${lang} ${title}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, path);
      return other === undefined ? [] : [`${path} and ${other} have the same title “${title}”.`];
    });
}

/** Anchors that stand on a page twice, in words: a heading or a situation may take the name of a part of every page. */
export const sameAnchors = (pages: readonly CheckedPage[]): string[] =>
  pages.flatMap(({ path, repeated }) =>
    [...repeated].map(
      (id) => `${path}: the anchor ${id} stands there twice. Give the heading or the situation another name.`,
    ),
  );

function pagesBelow(root: string): CheckedPage[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => read(join(root, file), pathOfFile(file)));
}

function read(file: string, path: string): CheckedPage {
  const html = parse(readFileSync(file, 'utf8'));
  const attributes = (name: string) =>
    html.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name) ?? '');
  const ids = attributes('id');
  return {
    path,
    lang: html.querySelector('html')?.getAttribute('lang') ?? '',
    title: html.querySelector('title')?.text ?? '',
    indexed: !html.querySelector('meta[name="robots"][content="noindex"]'),
    ids: new Set(ids),
    repeated: new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
    links: ['href', 'src', 'action'].flatMap(attributes).filter((link) => !/^[a-z][a-z+.-]*:/i.test(link)),
  };
}
