import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Checker } from 'accessibility-checker-engine';

/** The engine, as a script that leaves it in `ace`. */
export const engine = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

/** What IBM’s engine says of an element. */
export interface Opinion {
  rule: string;
  /** Whether it is sure; where it is not, a person has to look. */
  isSure: boolean;
  message: string;
  /** The opening tag of the element. */
  element: string;
}

/** Of a rule, the elements where the engine is wrong, as a selector. */
export type Exceptions = Readonly<Record<string, string>>;

/**
 * What IBM’s engine, which is there by now, holds against the page that stands open, by its rules for WCAG 2.2. It asks
 * nobody else.
 */
export const secondOpinion = (page: Page, exceptions: Exceptions): Promise<Opinion[]> =>
  page.evaluate(judge, exceptions);

/** Runs in the page. */
async function judge(exceptions: Exceptions): Promise<Opinion[]> {
  const { ace } = window as unknown as { ace: { Checker: typeof Checker } };
  const { results } = await new ace.Checker().check(document, 'WCAG_2_2');
  return results
    .filter((result) => confidence(result) !== 'PASS')
    .filter(({ ruleId, node }) => {
      const excepted = exceptions[ruleId];
      return !(excepted && node instanceof Element && node.matches(excepted));
    })
    .map((result) => ({
      rule: result.ruleId,
      isSure: confidence(result) === 'FAIL',
      message: result.message,
      element: result.snippet,
    }));

  function confidence({ value }: { value: readonly string[] }): string | undefined {
    return value[1];
  }
}
