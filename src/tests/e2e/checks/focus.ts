import type { Page } from '@playwright/test';

/**
 * What is wholly covered, or out of sight, when it has the focus on the page that stands open (WCAG 2.4.11), and whose
 * ring is cut, by what scrolls around it or by the edge of the screen.
 */
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
    .filter((element) => !element.matches('site-search input'))
    .flatMap((element) => {
      const problem = isSeenInFocus(element) ? isCut(element) && 'its ring is cut' : 'covered';
      return problem ? [`${problem} when it has the focus: ${element.outerHTML.slice(0, 120)}`] : [];
    });
  (document.activeElement as HTMLElement | null)?.blur();
  scrollTo(0, 0);
  return problems;

  /** A link that breaks over lines has a box for each: one of them in sight will do. */
  function isSeenInFocus(element: HTMLElement): boolean {
    element.focus();
    return [...element.getClientRects()]
      .filter(({ width, height }) => width > 1 && height > 1)
      .some(({ x, y, width, height }) => {
        // Of what is higher than the screen no more than a screenful can be seen.
        const middle =
          height > innerHeight ? (Math.max(y, 0) + Math.min(y + height, innerHeight)) / 2 : y + height / 2;
        const top = document.elementFromPoint(x + width / 2, middle);
        return element.contains(top);
      });
  }

  /** The element has the focus. */
  function isCut(element: HTMLElement): boolean {
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
    if (outlineStyle === 'none') return false;
    const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset) - 0.5;
    const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    if (boxes.some(({ left, right }) => left < ring || right > innerWidth - ring)) return true;
    for (
      let around = element.parentElement;
      around && around !== document.body;
      around = around.parentElement
    ) {
      if (getComputedStyle(around).overflow === 'visible') continue;
      const edges = around.getBoundingClientRect();
      const isOut = boxes.some(
        ({ left, right, top, bottom }) =>
          left < edges.left + ring ||
          right > edges.right - ring ||
          top < edges.top + ring ||
          bottom > edges.bottom - ring,
      );
      if (isOut) return true;
    }
    return false;
  }
}
