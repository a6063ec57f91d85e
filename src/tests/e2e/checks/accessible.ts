import type { Page } from '@playwright/test';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';

const everything: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** Both rules: the stricter one lets through what the other refuses. */
const contrast: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced'] },
};

/** How words look that axe was asked about, by whoever asked: the same colours on another page are as good, or as bad. */
const judged = new Set<string>();

/** What axe finds on the page that stands open, by all its rules. The first to be asked. */
export async function accessible(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    window.wake.axe();
  });
  return ask(page, everything, []);
}

/**
 * What axe finds in the colours of the page, of all texts whose look in this colour scheme it has not judged before, on
 * this page or another: at another width a text may look otherwise.
 */
export const contrasting = (page: Page): Promise<string[]> => ask(page, contrast, [...judged]);

async function ask(page: Page, options: RunOptions, known: readonly string[]): Promise<string[]> {
  const { problems, looks } = await page.evaluate(run, { options, known });
  for (const look of looks) judged.add(look);
  return problems;
}

/** Runs in the page. Nothing known: the whole page is asked about, with what has no words too. */
async function run({ options, known }: { options: RunOptions; known: readonly string[] }) {
  const { axe } = window as unknown as {
    axe: { run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> };
  };
  const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const before = new Set(known);
  const looks = new Set<string>();
  const unseen = [...document.body.querySelectorAll('*')].filter((element) => {
    const look = lookOf(element);
    if (!look || before.has(look)) return false;
    looks.add(look);
    return true;
  });
  if (known.length && !unseen.length) return { problems: [], looks: [] };
  const context = known.length ? { include: unseen } : document;
  const { violations } = await axe.run(context, { ...options, resultTypes: ['violations'] });
  return {
    problems: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    looks: [...looks],
  };

  /** The colours and the size of an element’s own words; nothing where it shows none. */
  function lookOf(element: Element): string | undefined {
    const hasWords = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    );
    if (!hasWords && !element.matches('input')) return undefined;
    if (!element.checkVisibility({ visibilityProperty: true })) return undefined;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const isLarge = parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
    return [scheme, color, groundOf(element), isLarge].join();
  }

  function groundOf(element: Element | null): string {
    if (!element) return '';
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    const isClear = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none';
    const through = opacity === '1' ? '' : `through ${opacity}, `;
    return through + (isClear ? groundOf(element.parentElement) : backgroundColor + backgroundImage);
  }
}
