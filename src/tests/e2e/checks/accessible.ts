import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const everything: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** Both rules: the stricter one lets through what the other refuses. */
const contrast: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced'] },
};

/** What axe finds on the page that stands open, by all its rules. The first to be asked. */
export async function accessible(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(run, { options: everything, of: 'all' as const });
}

/**
 * What axe finds in the colours of the page: of all its texts, or of those alone that look otherwise than when all were
 * asked for in the same colour scheme, at another width.
 */
export const contrasting = (page: Page, of: 'all' | 'changed'): Promise<string[]> =>
  page.evaluate(run, { options: contrast, of });

/** Runs in the page. */
async function run({ options, of }: { options: RunOptions; of: 'all' | 'changed' }): Promise<string[]> {
  const { axe, looks } = window as unknown as {
    axe: { run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> };
    looks?: Map<string, Map<Element, string>>;
  };
  const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const now = new Map(
    [...document.body.querySelectorAll('*')].flatMap((element) => {
      const look = lookOf(element);
      return look ? [[element, look] as const] : [];
    }),
  );
  const before = looks?.get(scheme);
  const changed = [...now]
    .filter(([element, look]) => before?.get(element) !== look)
    .map(([element]) => element);
  if (of === 'all') Object.assign(window, { looks: new Map([...(looks ?? []), [scheme, now]]) });
  else if (!changed.length) return [];
  const { violations } = await axe.run(of === 'all' ? document : { include: changed }, {
    ...options,
    resultTypes: ['violations'],
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);

  /** The colours and the size of an element’s own words; nothing where it shows none. */
  function lookOf(element: Element): string | undefined {
    const hasWords = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    );
    if (!hasWords && !element.matches('input')) return undefined;
    if (!element.checkVisibility({ visibilityProperty: true })) return undefined;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const isLarge = parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
    return [color, groundOf(element), isLarge].join();
  }

  function groundOf(element: Element | null): string {
    if (!element) return '';
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const isClear = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none';
    return isClear ? groundOf(element.parentElement) : backgroundColor + backgroundImage;
  }
}
