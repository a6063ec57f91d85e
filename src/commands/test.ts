import { run } from './run.ts';

/** All that must hold, the quickest first, so that a mistake is heard soon. */
const steps: [what: string, command: string, ...args: string[]][] = [
  ['content', 'node', 'src/commands/controle.ts'],
  ['types', 'astro', 'check', '--minimumFailingSeverity', 'hint'],
  ['lint', 'eslint', '--max-warnings', '0', '.'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['unit tests', 'vitest', 'run'],
  ['build', 'node', 'src/commands/build.ts'],
  ['browser tests', 'playwright', 'test', '--config', 'src/tests/playwright.config.ts'],
];

for (const [what, command, ...args] of steps) {
  console.log(`\ntest: ${what} …`);
  const start = performance.now();
  const passed = await run(command, args);
  console.log(
    `test: ${what} ${passed ? 'passed' : 'FAILED'} (${((performance.now() - start) / 1000).toFixed(0)} s)`,
  );
  if (!passed) {
    process.exitCode = 1;
    break;
  }
}
