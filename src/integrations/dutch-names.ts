import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { HTMLElement, parse, TextNode } from 'node-html-parser';
import { handedOver } from '#/content/handed.ts';
import { today } from '#/content/today.ts';
import { dutchNames } from '#/content/translating/dutch-names.ts';
import { isSource, localeCodes, site } from '#/site.config.ts';
import { withTexts, type Place } from './texts.ts';

/** Says of Dutch names on pages in another language that they are Dutch, so that they are read out as they are said. */
export function markDutchNames(): AstroIntegration {
  return {
    name: 'dutch-names',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const names = patternOf(dutchNames(handedOver(process.cwd(), today()).texts));
        if (!names) return;
        const root = fileURLToPath(dir);
        for (const locale of localeCodes.filter((code) => !isSource(code)))
          for (const name of readdirSync(join(root, locale), { recursive: true, encoding: 'utf8' })) {
            if (!name.endsWith('.html')) continue;
            const file = join(root, locale, name);
            writeFileSync(file, withDutchNames(readFileSync(file, 'utf8'), names));
          }
      },
    },
  };
}

/** Finds names as they stand in a page, the longest first and whole words only; none where there are no names. */
export function patternOf(names: readonly string[]): RegExp | undefined {
  const forms = names.map((name) =>
    RegExp.escape(name)
      .replace(/(?:\\x20| )+/g, '\\s+')
      .replace(/\\x26|&/g, '(?:&amp;|&#38;|&)')
      .replace(/\\x27|’/g, "(?:’|&#39;|')"),
  );
  return forms.length
    ? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'gu')
    : undefined;
}

/** A page with its Dutch names marked, but for those that stand among Dutch words; nothing else of it changes. */
export function withDutchNames(html: string, names: RegExp): string {
  const { lang } = site.locales[site.sourceLocale];
  return withTexts(html, textsIn(parse(html), lang), (text) =>
    text.replace(names, (name) => `<bdi lang="${lang}">${name}</bdi>`),
  );
}

/** Where no element may stand, or nobody reads. */
const apart: ReadonlySet<string> = new Set(['head', 'script', 'style', 'svg', 'option', 'textarea']);

/** The texts of an element that are in another language than Dutch, by where they stand. */
function textsIn(element: HTMLElement, lang: string): Place[] {
  return element.childNodes.flatMap((node): Place[] => {
    if (node instanceof TextNode) {
      const [from, to] = node.range;
      return lang === site.locales[site.sourceLocale].lang ? [] : [{ from, to }];
    }
    if (!(node instanceof HTMLElement) || apart.has(node.rawTagName.toLowerCase())) return [];
    return textsIn(node, node.getAttribute('lang') ?? lang);
  });
}
