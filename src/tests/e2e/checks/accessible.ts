import type { Page } from '@playwright/test';
import type { AxeResults, ElementContext, RunOptions, Spec } from 'axe-core';
import { wake } from '#/tests/e2e/beside.ts';

const everything: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // These two take most of the time, and are asked by themselves.
  rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: false } },
};
const contrast: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast-enhanced'] } };
/**
 * Axe’s own settings for this rule, without the floors (`minThreshold`) below which it leaves a colour to the other one:
 * it refuses all that that one does.
 */
const strictest: Spec = {
  checks: [
    {
      id: 'color-contrast-enhanced',
      options: {
        ignoreUnicode: true,
        ignoreLength: false,
        ignorePseudo: false,
        boldValue: 700,
        boldTextPt: 14,
        largeTextPt: 18,
        pseudoSizeThreshold: 0.25,
        contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } },
        shadowOutlineEmMax: 0.1,
        textStrokeEmMin: 0.03,
      },
    },
  ],
};

interface Judge {
  /**
   * How words look that axe was asked about in this document, on whatever page of the site it showed: the same colours in
   * elements of the same classes are as good on another page, or as bad.
   */
  judged?: Set<string>;
  axe: {
    configure: (spec: Spec) => void;
    run: (context: ElementContext, options: RunOptions) => Promise<AxeResults>;
  };
}

/** What axe finds on the page that stands open, by all its rules. The first to be asked. */
export async function accessible(page: Page): Promise<string[]> {
  await wake(page, 'axe');
  await page.evaluate((spec) => {
    (window as unknown as Judge).axe.configure(spec);
  }, strictest);
  return [
    ...(await page.evaluate(run, { options: everything, isOfLooks: false })),
    ...(await contrasting(page)),
  ];
}

/**
 * What axe finds in the colours of the page, of all texts whose look in this colour scheme it has not judged before, on
 * this page or another: at another width a text may look otherwise.
 */
export const contrasting = (page: Page): Promise<string[]> =>
  page.evaluate(run, { options: contrast, isOfLooks: true });

/** Runs in the page: all of it is asked about, or the texts in it with a look that was not judged before. */
async function run({ options, isOfLooks }: { options: RunOptions; isOfLooks: boolean }): Promise<string[]> {
  const judge = window as unknown as Judge;
  const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const places = new Map<Element, Place>();
  const unseen = isOfLooks ? unseenIn((judge.judged ??= new Set())) : [];
  if (isOfLooks && !unseen.length) return [];
  const context = isOfLooks ? { include: unseen } : document;
  const { violations } = await judge.axe.run(context, { ...options, resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);

  /** Of each look that was not judged before, the first and the last text that have it; from now on it is judged. */
  function unseenIn(judged: Set<string>): Element[] {
    const first = new Map<string, Element>();
    const last = new Map<string, Element>();
    for (const element of document.body.querySelectorAll('*')) {
      const look = lookOf(element);
      if (!look || judged.has(look)) continue;
      if (first.has(look)) last.set(look, element);
      else first.set(look, element);
    }
    for (const look of first.keys()) judged.add(look);
    return [...first.values(), ...last.values()];
  }

  /** The colours and the size of an element’s own words; nothing where it shows none. */
  function lookOf(element: Element): string | undefined {
    const hasWords = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    );
    if (!hasWords && !element.matches('input')) return undefined;
    if (!element.checkVisibility({ visibilityProperty: true })) return undefined;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const isLarge = parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
    const { ground, classes } = placeOf(element);
    return [scheme, color, ground, isLarge, classes].join();
  }

  /** What an element stands on, and what it is styled by, with all that it stands in; its neighbours stand in the same. */
  function placeOf(element: Element | null): Place {
    if (!element) return { ground: '', classes: '' };
    const known = places.get(element);
    if (known) return known;
    const around = placeOf(element.parentElement);
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    const isClear = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none';
    const through = opacity === '1' ? '' : `through ${opacity}, `;
    const place = {
      ground: through + (isClear ? around.ground : backgroundColor + backgroundImage),
      classes: `${element.tagName}.${element.classList.value} ${around.classes}`,
    };
    places.set(element, place);
    return place;
  }
}

interface Place {
  ground: string;
  classes: string;
}
