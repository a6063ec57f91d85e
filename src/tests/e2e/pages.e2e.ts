import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { paths, watch } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const everything: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
const contrast: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced'] },
};

for (const path of paths)
  test(`${path} holds for everybody`, async ({ page, baseURL, context }) => {
    const seen = watch(page, baseURL ?? '');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    await page.evaluate(axe);

    expect(await violations(page, everything), 'axe, all rules').toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1280, 320]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 700 });
        expect(await violations(page, contrast), `contrast, ${colorScheme}, ${width} px`).toEqual([]);
      }
    expect(await page.evaluate(sidewaysScroll), 'no sideways scroll at 320 px').toBe(false);
    expect(await page.evaluate(smallTargets), 'targets that stand alone are 44 px').toEqual([]);
    expect(await page.evaluate(headings), 'one h1, headings in order').toEqual([]);
    await page.evaluate(textSpacing);
    expect(await page.evaluate(sidewaysScroll), 'no sideways scroll with text spacing').toBe(false);
    expect(await page.evaluate(clipped), 'no text cut off with text spacing').toEqual([]);

    expect(seen.complaints, 'console').toEqual([]);
    expect(seen.elsewhere, 'requests to another host').toEqual([]);
    expect(await context.cookies(), 'cookies').toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length), 'storage').toBe(0);
  });

async function violations(page: Page, options: RunOptions): Promise<string[]> {
  return page.evaluate(async (chosen) => {
    const { run } = (window as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } }).axe;
    const results = await run(chosen);
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, options);
}

function sidewaysScroll(): boolean {
  return document.documentElement.scrollWidth > innerWidth;
}

/** Links in running text may be as high as their line; what stands alone may not. */
function smallTargets(): string[] {
  return [...document.querySelectorAll<HTMLElement>('a, button, input, summary, select')]
    .filter((element) => {
      const { display, visibility } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const block = element.closest('p, li, dd, td, figcaption, [role="note"]');
      const inText = block && block.textContent.trim().length > element.textContent.trim().length;
      if (display === 'inline' || inText || visibility === 'hidden' || !box.width || box.bottom < 0)
        return false;
      return box.height < 44 || box.width < 24;
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

function headings(): string[] {
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((heading) => heading.checkVisibility())
    .map((heading) => Number(heading.tagName[1]));
  const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  const first = levels.filter((level) => level === 1).length;
  return [...(first === 1 ? [] : [`${first} h1`]), ...skipped.map((level) => `skips to h${level}`)];
}

/** The spacing of WCAG 1.4.12. */
function textSpacing(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
  );
  document.adoptedStyleSheets = [sheet];
}

function clipped(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
    .filter((element) => {
      const { overflow, clipPath, position } = getComputedStyle(element);
      if (clipPath !== 'none' || position === 'absolute' || element.matches('input')) return false;
      return (
        overflow !== 'visible' && element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0
      );
    })
    .map((element) => element.outerHTML.slice(0, 120));
}
