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

/** What is not asked of the engine, or not believed. */
export interface Reserve {
  /** Rules that it is not asked for. */
  unasked: readonly string[];
  exceptions: Exceptions;
}

/**
 * What IBM’s engine, which is there by now, holds against the page that stands open, by its rules for WCAG 2.2. It asks
 * nobody else.
 */
export const secondOpinion = (
  page: Page,
  reserve: Reserve = { unasked: [], exceptions: {} },
): Promise<Opinion[]> => page.evaluate(judge, reserve);

/** Runs in the page. */
async function judge({ unasked, exceptions }: Reserve): Promise<Opinion[]> {
  const { ace } = window as unknown as { ace: { Checker: typeof Checker } };
  const checker = new ace.Checker();
  const all = checker.getGuidelines().find(({ id }) => id === 'WCAG_2_2');
  if (!all) throw new Error('The engine has no rules for WCAG 2.2.');
  const known = all.checkpoints.flatMap(({ rules = [] }) => rules).map(({ id }) => id);
  const unknown = unasked.filter((rule) => !known.includes(rule));
  if (unknown.length) throw new Error(`The engine has no such rules: ${unknown.join(', ')}`);
  const asked = all.checkpoints.map(({ rules = [], ...checkpoint }) => ({
    ...checkpoint,
    rules: rules.filter(({ id }) => !unasked.includes(id)),
  }));
  checker.addGuideline({ ...all, id: 'asked', checkpoints: asked });
  const { results } = await checker.check(document, 'asked');
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
