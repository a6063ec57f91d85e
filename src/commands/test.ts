import { resolve } from 'node:path';
import { run } from './run.ts';

type Step = [what: string, command: string, ...args: string[]];

/** Steps that follow each other, until one of them fails. */
type Lane = Step[];

/** What Astro only hints at is a mistake here. */
const hintsToo = ['--minimumFailingSeverity', 'hint'];

/**
 * All that must hold, the quickest first, so that a mistake is heard soon. Lanes of a group go side by side: the steps of
 * most use one core each, and the unit tests, which need no site, wait for others half of their time. Of those that go side
 * by side the last one is heard while it runs, the others when a step of them is done.
 */
const groups: Lane[][] = [
  [
    [
      // It begins with the texts.
      ['build', 'node', 'src/commands/build.ts', '--strict'],
      // They know the types of content by what the build wrote.
      ['components', 'astro', 'check', '--noSync', '--tsconfig', 'tsconfig.astro.json', ...hintsToo],
      ['types', 'oxlint'],
    ],
    [
      ['format', 'oxfmt', '--check'],
      ['format of components', 'prettier', '--check', '--log-level', 'warn', '**/*.astro'],
      ['lint', 'eslint', '--max-warnings', '0', '.'],
      ['unit tests', 'vitest', 'run'],
    ],
  ],
  [[['browser tests', 'playwright', 'test', '--config', 'src/tests/playwright.config.ts']]],
];

// Dozens of processes read the same packages: what Node makes of them is kept from one to the next.
process.env.NODE_COMPILE_CACHE ??= resolve('node_modules/.cache/compiled');

/** What failed: no other step begins then. */
const failed: string[] = [];
for (const lanes of groups) await Promise.all(lanes.map((lane) => follow(lane, lane === lanes.at(-1))));
if (failed.length) {
  console.log(`\ntest: ${failed.join(' and ')} FAILED; what follows was not run`);
  process.exitCode = 1;
}

async function follow(lane: Lane, isHeard: boolean): Promise<void> {
  for (const step of lane) if (!failed.length && !(await take(step, isHeard))) failed.push(step[0]);
}

async function take([what, command, ...args]: Step, isHeard: boolean): Promise<boolean> {
  console.log(`\ntest: ${what} …`);
  const start = performance.now();
  const passed = await run(command, args, isHeard ? 'at once' : 'when done');
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`test: ${what} ${passed ? 'passed' : 'FAILED'} (${seconds} s)`);
  return passed;
}
