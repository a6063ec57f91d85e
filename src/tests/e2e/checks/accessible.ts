import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const everything: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** The stricter of the two rules on contrast: what it passes, the other passes. */
const contrast: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast-enhanced'] } };

/** What axe finds on the page that stands open: by all its rules, contrast among them. */
export async function accessible(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return violations(page, everything);
}

/** What axe finds in the colours, once `accessible` has run: they differ by width and scheme. */
export const contrasting = (page: Page): Promise<string[]> => violations(page, contrast);

async function violations(page: Page, options: RunOptions): Promise<string[]> {
  return page.evaluate(async (chosen) => {
    const { run } = (window as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } }).axe;
    const results = await run({ ...chosen, resultTypes: ['violations'] });
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, options);
}
