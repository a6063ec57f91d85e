import type { Page } from '@playwright/test';
import { secondOpinion, type Exceptions } from '#/tools/second-engine.ts';
import { wake } from '#/tests/e2e/beside.ts';

/** Where the engine is sure and wrong; what it is not sure of fails nothing, and `npm run bench` lists it. */
const exceptions: Exceptions = {
  // A caption that only a screen reader says is to the engine none at all; browsers name the figure by it.
  figure_label_exists: 'figure:has(> figcaption.sr-only:not(:empty))',
  // A box that scrolls needs a tab stop (2.1.1), and where it happens to be wide enough it keeps it.
  element_tabbable_role_valid: '.scrolls[role="group"][aria-label]',
};

/**
 * It asks of each stop whether anything of the page covers it, is never sure, and takes a fourth of all the time; `focus.ts`
 * asks the same of what has the focus, and is sure.
 */
const unasked = ['element_tabbable_unobscured'];

/** What IBM’s engine is sure is wrong on the page that stands open, violations and recommendations alike. */
export async function seenTwice(page: Page): Promise<string[]> {
  await wake(page, 'ace');
  const opinions = await secondOpinion(page, { unasked, exceptions });
  return opinions
    .filter(({ isSure }) => isSure)
    .map(({ rule, message, element }) => `IBM, ${rule}: ${message}: ${element}`);
}
