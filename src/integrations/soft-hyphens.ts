import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { HTMLElement, parse, TextNode } from 'node-html-parser';
import { softened } from '#/content/dutch/soft-hyphens.ts';
import { site } from '#/site.config.ts';
import { withTexts, type Place } from './texts.ts';

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

/**
 * How long a word is that may break: a shorter one stands whole on a small screen, in large letters too. Running text has
 * all the width for its lines, beside the route less; most of its words stand on their page once, where each mark costs.
 */
const least = { usual: 10, prose: 13, route: 8 };
const titles = 'h2, h3, h4, summary';

/** What is copied, is no words, is heard and not seen, or is small enough for its words to stand whole. */
const asWritten = 'head, script, style, svg, code, .cite, .sr-only, footer';

/** A page with marks in its long Dutch words; nothing else of it changes. */
export function withSoftHyphens(html: string): string {
  const root = parse(html);
  // On a page in another language Dutch is borrowed: its words stay as they are, and cost no more.
  const { lang } = site.locales[site.sourceLocale];
  if (root.querySelector('html')?.getAttribute('lang') !== lang) return html;
  return withTexts(html, textsIn(root, '', least.usual, least.prose), (text, { length }) =>
    softened(text, length),
  );
}

interface Text extends Place {
  /** How long its words are that may break. */
  length: number;
}

/** The texts of an element that are Dutch and may break, in their order. */
function textsIn(
  element: HTMLElement,
  lang: string,
  length: number,
  prose: number,
  title: number = length,
): Text[] {
  return element.childNodes.flatMap((node) => {
    if (node instanceof TextNode) {
      const [from, to] = node.range;
      return lang === site.locales[site.sourceLocale].lang ? [{ from, to, length }] : [];
    }
    if (!(node instanceof HTMLElement) || is(node, asWritten)) return [];
    const onRoute = is(node, '.route');
    const texts = textsIn(
      node,
      node.getAttribute('lang') ?? lang,
      onRoute ? least.route : is(node, '.prose, dd') ? prose : is(node, titles) ? title : length,
      onRoute ? least.usual : prose,
      onRoute ? least.route : title,
    );
    return node.rawTagName === 'button' ? [...nameOf(node, texts), ...texts] : texts;
  });
}

/** The name of a button that is not its text, which has to say what is seen of it to the letter. */
function nameOf({ outerHTML, range: [start] }: HTMLElement, texts: readonly Text[]): Text[] {
  const [before, name] = /^<[^>]*?aria-label="([^"]*)/.exec(outerHTML) ?? [];
  if (before === undefined || name === undefined) return [];
  const to = start + before.length;
  return texts.slice(0, 1).map(({ length }) => ({ from: to - name.length, to, length }));
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
