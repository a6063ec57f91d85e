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
 * Hands a page the fonts, as bytes: the policy lets none be fetched from elsewhere. `drawWith(font, css)` of its window
 * then draws the page in one of them, with more rules if need be; no font and no rules put it back. Who draws in the
 * machine’s own alone hands over `none`.
 */
export async function handFonts(page: Page, which: 'all' | 'none' = 'all'): Promise<void> {
  await page.evaluate(
    async (handed) => {
      const loading = handed.map(({ name, weight, bytes }) => {
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
      const drawWith = (font = 'own', css = '') => {
        sheet.replaceSync(
          font === 'own' ? css : `:root { --font-text: ${font}; --font-title: ${font} } ${css}`,
        );
        const drawn = getComputedStyle(document.body).fontFamily;
        if (font !== 'own' && drawn !== font)
          throw new Error(`The page is drawn in ${drawn}, not in ${font}.`);
      };
      Object.assign(window, { drawWith });
    },
    which === 'all' ? faces : [],
  );
}

declare global {
  interface Window {
    drawWith: (font?: string, css?: string) => void;
  }
}
