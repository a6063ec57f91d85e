import type { Page } from '@playwright/test';
import { addressOfFont, fontNames, fontWeights } from './beside.ts';

/** The fonts that a page can be drawn in once they were handed to it; `own` is the machine’s. */
export const fonts = ['own', ...fontNames];

/**
 * Makes fonts of the page that stands open those it can be drawn in; the machine’s own always is. `drawWith(font, css)` of
 * its window then draws the page in one of them, with more rules if need be; no font and no rules put it back. A document
 * in which one page takes the place of another keeps its fonts.
 */
export async function handFonts(page: Page, which: readonly string[] = fontNames): Promise<void> {
  const faces = which.flatMap((name) =>
    fontWeights.map((weight) => ({ name, weight, address: addressOfFont(name, weight) })),
  );
  await page.evaluate(hand, faces);
}

/** Runs in the page. */
async function hand(faces: readonly { name: string; weight: number; address: string }[]): Promise<void> {
  const isThere = (name: string, weight: number) =>
    [...document.fonts].some((face) => face.family === name && face.weight === String(weight));
  await Promise.all(
    faces
      .filter(({ name, weight }) => !isThere(name, weight))
      .map(async ({ name, weight, address }) => {
        const bytes = await (await fetch(address)).arrayBuffer();
        const face = new FontFace(name, bytes, { weight: String(weight) });
        document.fonts.add(face);
        await face.load();
      }),
  );
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  window.drawWith = (font = 'own', css = '') => {
    if (font !== 'own' && !isThere(font, 400)) throw new Error(`The page was handed no ${font}.`);
    sheet.replaceSync(font === 'own' ? css : `:root { --font-text: ${font}; --font-title: ${font} } ${css}`);
    const drawn = getComputedStyle(document.body).fontFamily;
    if (font !== 'own' && drawn !== font) throw new Error(`The page is drawn in ${drawn}, not in ${font}.`);
  };
}

declare global {
  interface Window {
    drawWith: (font?: string, css?: string) => void;
  }
}
