import type { Page } from '@playwright/test';

/**
 * What Chromium makes of a page on paper: with its structure and headings for programs that read it out, and a number on
 * each sheet. The language and the title are the page’s own.
 */
export const printed = (page: Page): Promise<Buffer> =>
  page.pdf({
    tagged: true,
    outline: true,
    preferCSSPageSize: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: `<p style="inline-size: 100%; margin: 0; font: 8px sans-serif; text-align: center">
      <span class="pageNumber"></span> / <span class="totalPages"></span>
    </p>`,
  });

/** How many sheets a PDF of Chromium has. */
export const pagesIn = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
