import { resolve } from 'node:path';
import { run } from './run.ts';

type Step = [what: string, command: string, ...args: string[]];

/**
 * All that must hold, the quickest first, so that a mistake is heard soon. Steps that use one core each run side by
 * side, and say what they found when they are done.
 */
const groups: Step[][] = [
  [['content', 'node', 'src/commands/controle.ts']],
  [
    ['types', 'astro', 'check', '--minimumFailingSeverity', 'hint'],
    ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ],
  [
    // Lint knows the types of content by what the check of types wrote.
    ['lint', 'eslint', '--max-warnings', '0', '.'],
    ['build', 'node', 'src/commands/build.ts'],
  ],
  [['unit tests', 'vitest', 'run']],
  [['browser tests', 'playwright', 'test', '--config', 'src/tests/playwright.config.ts']],
];

// Dozens of processes read the same packages: what Node makes of them is kept from one to the next.
process.env.NODE_COMPILE_CACHE ??= resolve('node_modules/.cache/compiled');

for (const steps of groups) {
  const isAlone = steps.length === 1;
  const passed = await Promise.all(steps.map((step) => take(step, isAlone)));
  if (passed.includes(false)) {
    process.exitCode = 1;
    break;
  }
}

async function take([what, command, ...args]: Step, isAlone: boolean): Promise<boolean> {
  console.log(`\ntest: ${what} …`);
  const start = performance.now();
  const passed = await run(command, args, isAlone ? 'at once' : 'when done');
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`test: ${what} ${passed ? 'passed' : 'FAILED'} (${seconds} s)`);
  return passed;
}
