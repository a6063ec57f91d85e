import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Disposable, Page } from '@playwright/test';
import { engine } from '#/tools/second-engine.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    /** Has an engine take up its work in this document. */
    wake: { axe: () => void; ace: () => void };
  }
}

/**
 * Has both engines lie ready in each document that a page opens from now on, unread until they are woken: a megabyte that
 * is handed over once, and not to each of a hundred pages. What comes back takes them away again.
 */
export const layEnginesReady = (page: Page): Promise<Disposable> =>
  page.addInitScript({
    content: `window.wake = { axe() { ${axe} }, ace() { ${engine}; window.ace = ace; } };`,
  });
