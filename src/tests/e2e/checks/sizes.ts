import type { Page } from '@playwright/test';
import { site } from '#/site.config.ts';
import { fonts, handFonts } from '#/tests/e2e/fonts.ts';

/** How the address of help ends, in every language. */
const help = `/${site.sections.help.segment}/`;

/** The spacing of WCAG 1.4.12. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }';
/** Text of 200 %. */
const large = 'html { font-size: 225% !important }';

/**
 * What is too small to hit, too wide or cut off on the page that stands open: on a wide screen, on a phone and with
 * large text in any of the fonts, and with the text set apart. Leaves the page narrow.
 */
export async function fitting(page: Page): Promise<string[]> {
  await handFonts(page);
  return [
    ...(await problemsAt(page, 1280, [{ rules: '', names: fonts }])),
    ...(await problemsAt(page, 360, [{ rules: large, names: fonts }])),
    ...(await problemsAt(page, 320, [
      { rules: spacing, names: ['own'] },
      { rules: '', names: fonts },
    ])),
  ];
}

interface Setting {
  rules: string;
  /** The fonts to see that in. */
  names: readonly string[];
}

async function problemsAt(page: Page, width: number, settings: readonly Setting[]): Promise<string[]> {
  await page.setViewportSize({ width, height: 700 });
  return page.evaluate(measure, { width, settings, spacing, help });
}

/** Runs in the page. */
function measure({
  width,
  settings,
  spacing,
  help,
}: {
  width: number;
  settings: readonly Setting[];
  spacing: string;
  help: string;
}): string[] {
  /** By what is wrong, the fonts in which it is. */
  const wrong = new Map<string, string[]>();
  for (const { rules, names } of settings)
    for (const font of names) {
      window.drawWith(font, rules);
      const problems = [
        ...sideways(),
        ...(rules ? [] : smallTargets()),
        ...(rules === spacing ? cutOff() : []),
        ...(!rules && width === 320 ? badHeader() : []),
      ];
      for (const problem of problems) {
        const where = `${problem} at ${String(width)} px${rules && `, ${rules.slice(0, 40)} …`}`;
        wrong.set(where, [...(wrong.get(where) ?? []), font]);
      }
    }
  window.drawWith();
  return [...wrong].map(([problem, names]) => `${problem}, in ${names.join(', ')}`);

  function sideways(): string[] {
    const { scrollWidth } = document.documentElement;
    return scrollWidth > innerWidth ? [`scrolls sideways, ${String(scrollWidth)} px`] : [];
  }

  /** A link in running text may be as high as its line; what stands alone may not. */
  function smallTargets(): string[] {
    return [...document.querySelectorAll<HTMLElement>('a, button, input, summary, select')]
      .filter((element) => {
        const { width: w, height: h, bottom } = element.getBoundingClientRect();
        const isSmall = w < 44 || h < 44;
        return (
          isSmall &&
          w > 0 &&
          bottom >= 0 &&
          element.checkVisibility({ visibilityProperty: true }) &&
          isAlone(element)
        );
      })
      .map((element) => {
        const { width: w, height: h } = element.getBoundingClientRect();
        return `a target of ${w.toFixed(0)} × ${h.toFixed(0)}: ${element.outerHTML.slice(0, 120)}`;
      });
  }

  /** Whether nothing else is written on its lines: it is a box of its own, or the only one in its block. */
  function isAlone(element: HTMLElement): boolean {
    const displayOf = (each: Element) => getComputedStyle(each).display;
    let block = element.parentElement;
    if (!displayOf(element).startsWith('inline') || (block && /flex|grid/.test(displayOf(block))))
      return true;
    while (block && displayOf(block).startsWith('inline')) block = block.parentElement;
    return block?.textContent.trim() === element.textContent.trim();
  }

  function cutOff(): string[] {
    return [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter(({ scrollHeight, clientHeight }) => clientHeight > 0 && scrollHeight > clientHeight + 1)
      .filter((element) => {
        const { overflow, clipPath, position } = getComputedStyle(element);
        return (
          overflow !== 'visible' &&
          clipPath === 'none' &&
          position !== 'absolute' &&
          !element.matches('input')
        );
      })
      .map((element) => `cut off: ${element.outerHTML.slice(0, 120)}`);
  }

  /** On a phone the header takes two rows and keeps help one tap away. */
  function badHeader(): string[] {
    const row = document.querySelector('body > header > .page');
    if (!row) return ['no header'];
    const languages = row.querySelector('a[hreflang]')?.closest('nav');
    const boxes = [...row.querySelectorAll<HTMLElement>('a, button, input')]
      .filter((each) => each.checkVisibility() && !languages?.contains(each))
      .map((each) => ({ each, box: each.getBoundingClientRect() }));
    const rows = new Set(boxes.map(({ box }) => Math.round((box.top + box.height / 2) / 10)));
    const isHelpThere = boxes.some(
      ({ each, box }) =>
        each instanceof HTMLAnchorElement && each.pathname.endsWith(help) && box.bottom < innerHeight,
    );
    // The languages, where there are more, stand below in a row of their own.
    const height = row.getBoundingClientRect().height - (languages?.getBoundingClientRect().height ?? 0);
    return [
      ...(rows.size > 2 ? [`a header of ${String(rows.size)} rows`] : []),
      ...(height >= 130 ? [`a header of ${String(height)} px`] : []),
      ...(isHelpThere ? [] : ['no help in the header']),
    ];
  }
}
