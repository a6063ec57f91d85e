import { run } from './run.ts';

interface Step {
  what: string;
  command: [file: string, ...args: string[]];
  /** What must have passed before: what it needs, or what tells of a mistake sooner. */
  after: string[];
}

/**
 * All that must hold, the quickest first, so that a mistake is heard soon. What needs nothing of the other runs beside
 * it, so that no core waits; each says what it found when it is done, and the first that fails ends the rest.
 */
const steps: Step[] = [
  { what: 'content', command: ['node', 'src/commands/controle.ts'], after: [] },
  {
    what: 'types',
    command: ['astro', 'check', '--minimumFailingSeverity', 'hint'],
    after: ['content'],
  },
  { what: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'], after: ['content'] },
  // Lint knows the types of content by what the check of types wrote; two that make those at once would be in each other’s way.
  { what: 'lint', command: ['eslint', '--max-warnings', '0', '.'], after: ['types'] },
  { what: 'build', command: ['node', 'src/commands/build.ts'], after: ['types'] },
  { what: 'unit tests', command: ['vitest', 'run'], after: ['types', 'format'] },
  {
    what: 'browser tests',
    command: ['playwright', 'test', '--config', 'src/tests/playwright.config.ts'],
    after: ['build', 'format'],
  },
];

const begun = performance.now();
const failure = new AbortController();
const passed = new Map<string, Promise<boolean>>();
for (const step of steps) passed.set(step.what, take(step));
const isRight = (await Promise.all(passed.values())).every(Boolean);
console.log(`test: ${isRight ? 'all passed' : 'FAILED'} (${secondsSince(begun)} s)`);
if (!isRight) process.exitCode = 1;

/** Takes a step once those before it have passed; tells whether it has. */
async function take({ what, command: [file, ...args], after }: Step): Promise<boolean> {
  const before = await Promise.all(after.map(async (name) => (await passed.get(name)) === true));
  if (!before.every(Boolean) || isOver()) return false;
  console.log(`test: ${what} …`);
  const start = performance.now();
  const hasPassed = await run(file, args, 'when done', failure.signal);
  const end = hasPassed ? 'passed' : isOver() ? 'ended, as another failed' : 'FAILED';
  if (!hasPassed) failure.abort();
  console.log(`test: ${what} ${end} (${secondsSince(start)} s)\n`);
  return hasPassed;
}

/** Whether a step has failed. */
function isOver(): boolean {
  return failure.signal.aborted;
}

function secondsSince(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(0);
}
