import type { Page } from '@playwright/test';

/** What is wholly covered, or out of sight, when it has the focus on the page that stands open (WCAG 2.4.11). */
export async function covered(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const problems = await page.evaluate(hidden);
  await page.emulateMedia({ reducedMotion: null });
  return problems;
}

/** Runs in the page. Search is left alone: its field fetches the index as soon as a reader is in it. */
function hidden(): string[] {
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]'),
  ].filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const problems = stops
    .filter((element) => !element.matches('site-search input') && !isSeenInFocus(element))
    .map((element) => `covered when it has the focus: ${element.outerHTML.slice(0, 120)}`);
  (document.activeElement as HTMLElement | null)?.blur();
  scrollTo(0, 0);
  return problems;

  /** A link that breaks over lines has a box for each: one of them in sight will do. */
  function isSeenInFocus(element: HTMLElement): boolean {
    element.focus();
    return [...element.getClientRects()]
      .filter(({ width, height }) => width > 1 && height > 1)
      .some(({ x, y, width, height }) => {
        const top = document.elementFromPoint(x + width / 2, y + height / 2);
        return element.contains(top);
      });
  }
}
