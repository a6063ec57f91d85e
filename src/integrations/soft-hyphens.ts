import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { HTMLElement, parse, TextNode } from 'node-html-parser';
import { softened } from '#/content/dutch/soft-hyphens.ts';
import { site } from '#/site.config.ts';

/** Lets long Dutch words of the built pages break with a hyphen. Comes last: all else reads words as they are written. */
export function softHyphens(): AstroIntegration {
  return {
    name: 'soft-hyphens',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const file = join(root, name);
          writeFileSync(file, withSoftHyphens(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}

/** How long a word is that may break: a shorter one stands whole on a small screen, in large letters too. */
const least = 10;

/** What is copied, is no words, or is heard and not seen. */
const asWritten = 'head, script, style, svg, code, .cite, .sr-only';

/** A page with marks in its long Dutch words; nothing else of it changes. */
export function withSoftHyphens(html: string): string {
  const texts = textsIn(parse(html), '');
  return texts.reduceRight(
    (page, [from, to]) => page.slice(0, from) + softened(page.slice(from, to), least) + page.slice(to),
    html,
  );
}

/** Where the texts of an element stand that are Dutch and may break, in their order. */
function textsIn(element: HTMLElement, lang: string): (readonly [from: number, to: number])[] {
  return element.childNodes.flatMap((node) => {
    if (node instanceof TextNode) return lang === site.locales[site.sourceLocale].lang ? [node.range] : [];
    if (!(node instanceof HTMLElement) || is(node, asWritten)) return [];
    return textsIn(node, node.getAttribute('lang') ?? lang);
  });
}

/** Whether an element is one of those, each a name or a class. */
const is = (element: HTMLElement, selectors: string): boolean =>
  selectors
    .split(', ')
    .some((selector) =>
      selector.startsWith('.')
        ? element.classList.contains(selector.slice(1))
        : element.rawTagName === selector,
    );
