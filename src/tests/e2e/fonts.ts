import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** Fonts that readers’ machines draw the site in, beside the one of this machine: some narrow, some wide. */
const names = ['carlito', 'noto-sans', 'roboto', 'source-sans-3'];

const require = createRequire(import.meta.url);
const faces = names.flatMap((name) =>
  [400, 700].map((weight) => ({
    name,
    weight: String(weight),
    bytes: readFileSync(
      require.resolve(`@fontsource/${name}/files/${name}-latin-${String(weight)}-normal.woff2`),
    ).toString('base64'),
  })),
);

/** The fonts that a page can be drawn in once they were handed to it; `own` is the machine’s. */
export const fonts = ['own', ...names];

/**
 * Has the fonts lie ready in each document that a page opens from now on: the policy of the site lets none be fetched from
 * elsewhere, and a quarter of a megabyte is handed over once, not to each of hundreds of pages.
 */
export const layFontsReady = async (page: Page): Promise<void> => {
  await page.addInitScript({ content: `window.faces = ${JSON.stringify(faces)};` });
};

/**
 * Makes fonts of the page that stands open those it can be drawn in; the machine’s own always is. `drawWith(font, css)` of
 * its window then draws the page in one of them, with more rules if need be; no font and no rules put it back.
 */
export async function handFonts(page: Page, which: readonly string[] = names): Promise<void> {
  await page.evaluate(async (which) => {
    const loading = window.faces
      .filter(({ name }) => which.includes(name))
      .map(({ name, weight, bytes }) => {
        const face = new FontFace(
          name,
          Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)),
          { weight },
        );
        document.fonts.add(face);
        return face.load();
      });
    await Promise.all(loading);
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [sheet];
    window.drawWith = (font = 'own', css = '') => {
      if (font !== 'own' && !which.includes(font)) throw new Error(`The page was handed no ${font}.`);
      sheet.replaceSync(
        font === 'own' ? css : `:root { --font-text: ${font}; --font-title: ${font} } ${css}`,
      );
      const drawn = getComputedStyle(document.body).fontFamily;
      if (font !== 'own' && drawn !== font) throw new Error(`The page is drawn in ${drawn}, not in ${font}.`);
    };
  }, which);
}

declare global {
  interface Window {
    /** The bytes of the fonts, as base64. */
    faces: { name: string; weight: string; bytes: string }[];
    drawWith: (font?: string, css?: string) => void;
  }
}
