import type { Page } from '@playwright/test';
import { emptyPage } from './beside.ts';

/**
 * Has a page of the site take the place of what stands open, in the same document. The browser parses and draws it like any
 * other, and what was made ready before stays: engines and fonts, which take longer to load than a page takes to look at.
 * What scripts run or must not run, and what a page asks of its server, is seen on pages that are opened, not here; a page
 * that has a script is opened here too.
 */
export async function turnTo(page: Page, path: string): Promise<void> {
  if (await page.evaluate(hasScript)) await page.goto(emptyPage);
  if (!(await page.evaluate(turn, path))) await page.goto(path);
}

/** Runs in the page. */
const hasScript = () => document.querySelector('script[src]') !== null;

/** Whether the page could be shown. Runs in the page. */
async function turn(path: string): Promise<boolean> {
  const html = await (await fetch(path)).text();
  if (/<script\b[^>]* src=/.test(html)) return false;
  history.replaceState(null, '', path);
  document.adoptedStyleSheets = [];
  // The one way to have the browser parse a page into this document: advised against for what readers get, and typed so.
  const stage: { write: (html: string) => void } = document;
  document.open();
  const loaded = new Promise((resolve) => {
    addEventListener('load', resolve, { once: true });
  });
  stage.write(html);
  document.close();
  await loaded;
  scrollTo(0, 0);
  return true;
}
