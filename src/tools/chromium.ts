import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from '@playwright/test';
import { others, quickest } from './chromiums.mjs';

/** Debian's Chromium, or the one that `CHROMIUM_PATH` names; `npm test` has made sure of one. The quickest comes first. */
export function chromiumPath(): string {
  const named = process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found =
    named ??
    [quickest, ...others].flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
  if (!found) throw new Error('No Chromium found: install it, or name one with CHROMIUM_PATH.');
  return found;
}

/**
 * How tests have Playwright start it. A page of a test lives for a second: what the compiler makes of its scripts to run
 * for long takes more of the cores than it gives back, a quarter of all that the browser does. Nothing is drawn by a card
 * here, so a process of its own for that only costs messages; and threads beside a script take turns with it.
 */
export const forTests = () => ({
  executablePath: chromiumPath(),
  args: ['--no-sandbox', '--js-flags=--no-turbofan --single-threaded', '--in-process-gpu'],
});

/**
 * The same, for tests that read what stands still, by its boxes and its styles: nothing is drawn, which takes a fourth of
 * all that a browser does. What waits for a frame waits for ever: an observer, a click, which looks whether its target
 * stands still. A Chromium with windows does not know this, and draws.
 */
export const withoutFrames = () => {
  const { args, ...rest } = forTests();
  return {
    ...rest,
    args: [...args, '--enable-begin-frame-control', '--run-all-compositor-stages-before-draw'],
  };
};

/** A browser that fell over as it started, as Chromium does now and then on a busy machine, is started once more. */
export const started = (launch: () => Promise<Browser>): Promise<Browser> => launch().catch(() => launch());
