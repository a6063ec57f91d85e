import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { copyProject, type Running } from '#/tools/project-copy.ts';
import { differencesOf, snapshotOf, type Snapshot } from './snapshot.ts';

/**
 * Builds a copy of the project again and again, two at once, killed and under load, and sees each time that `dist` is
 * whole: to the byte what an undisturbed build, with all its checks, made of the same texts. Takes most of an hour;
 * `npm run soak -- 4 4 4` names other numbers of pairs, kills and builds under load.
 */
const [pairs = 20, kills = 20, loaded = 30] = process.argv.slice(2).map(Number);
const project = copyProject();
const dist = join(project.root, 'dist');
const text = join(project.root, 'content/nl/about/waarom.mdx');
const original = readFileSync(text, 'utf8');
const problems: string[] = [];

try {
  const other = await reference('\nEr is nog een zin.\n');
  const own = await reference('');
  say(`a build makes ${String(own.size)} files`);
  await buildPairs(own);
  await killBuilds([own, other]);
  await buildUnderLoad(own);
} finally {
  project.remove();
}
for (const problem of problems) console.error(`soak: ${problem}`);
say(problems.length ? `${String(problems.length)} problems` : 'dist was whole every time');
process.exitCode = problems.length ? 1 : 0;

/** What a build makes when nobody disturbs it, of the texts with so many words more. */
async function reference(more: string): Promise<Snapshot> {
  writeFileSync(text, original);
  appendFileSync(text, more);
  if (!(await isGreen(build()))) throw new Error('A build that nobody disturbed failed.');
  return snapshotOf(dist);
}

async function buildPairs(own: Snapshot): Promise<void> {
  let green = 0;
  for (let round = 1; round <= pairs; round++) {
    const both = await Promise.all([build(), build()].map(isGreen));
    green += both.filter(Boolean).length;
    expectWhole(`two at once, round ${String(round)}`, own);
  }
  say(`two builds at once, ${String(pairs)} times: ${String(green)} of ${String(2 * pairs)} green`);
}

/** Kills builds at moments spread over their length, each of other texts than the site that stands there. */
async function killBuilds(sites: readonly [Snapshot, Snapshot]): Promise<void> {
  let length = await timeBuild();
  let [old, killed, kept, green] = [0, 0, 0, 0];
  for (let round = 1; round <= kills; round++) {
    const [before, after] = [sites[old], sites[1 - old]] as [Snapshot, Snapshot];
    writeFileSync(text, old === 0 ? `${original}\nEr is nog een zin.\n` : original);
    const running = build();
    await setTimeout((length * round) / (kills + 1));
    running.kill('SIGKILL');
    if ((await running.ended) === 'SIGKILL') killed++;
    const wholeAtOnce = [before, after].some((site) => !differencesOf(dist, site).length);
    if (wholeAtOnce) kept++;
    const failed = problems.length;
    // How long a build takes changes with what else the machine does.
    length = await timeBuild();
    if (problems.length === failed) green++;
    expectWhole(`killed, round ${String(round)}`, after);
    old = 1 - old;
  }
  say(
    `builds killed, spread over their length: ${String(killed)} of ${String(kills)}; dist whole at once after ${String(kept)}; the next build green after ${String(green)}`,
  );
  writeFileSync(text, original);
  await isGreen(build());
}

/** How long a build takes that nobody disturbs, in milliseconds. */
async function timeBuild(): Promise<number> {
  const start = performance.now();
  await isGreen(build());
  return performance.now() - start;
}

async function buildUnderLoad(own: Snapshot): Promise<void> {
  const load = Array.from({ length: 2 * availableParallelism() }, () =>
    spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
  );
  try {
    let green = 0;
    for (let round = 1; round <= loaded; round++) {
      if (await isGreen(build())) green++;
      expectWhole(`under load, round ${String(round)}`, own);
    }
    say(
      `builds with ${String(load.length)} busy processes beside them: ${String(green)} of ${String(loaded)} green`,
    );
  } finally {
    for (const child of load) child.kill('SIGKILL');
  }
}

function build(): Running {
  return project.run('src/commands/build.ts');
}

/** Whether a build succeeds; what it said when it does not is a problem. */
async function isGreen({ ended, output }: Running): Promise<boolean> {
  const code = await ended;
  if (code !== 0) problems.push(`a build ended with ${String(code)}:\n${output().slice(-2_000)}`);
  return code === 0;
}

function expectWhole(when: string, site: Snapshot): void {
  const differences = differencesOf(dist, site);
  if (differences.length) problems.push(`${when}: dist is not whole: ${differences.slice(0, 5).join(', ')}`);
}

function say(line: string): void {
  console.log(`soak: ${line}`);
}
