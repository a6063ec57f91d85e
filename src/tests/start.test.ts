import { createServer } from 'node:net';
import { readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type ProjectCopy, type Running } from '#/tools/project-copy.ts';
import { makeSmall } from './small-site.ts';
import { withoutSearch } from './without-search.ts';

let project: ProjectCopy;
let [one, two] = [0, 0];
beforeAll(async () => {
  project = copyProject();
  makeSmall(project.root);
  withoutSearch(project.root);
  [one, two] = [await freePort(), await freePort()];
});
afterAll(() => {
  project.remove();
});

test.each(['nul', '0', '65536', '4321.5', ''])('PORT=%s is refused in one line', async (port) => {
  const { ended, output } = start(port);
  expect(await ended).toBe(1);
  expect(output()).toBe(
    `start: PORT=${port} is no port. Name a number from 1 to 65535: PORT=8080 npm start\n`,
  );
});

test.each(['127.0.0.1', '0.0.0.0'])(
  'a port that somebody listens on at %s is named in one line, before anything is built',
  async (host) => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(one, host, resolve));
    const { ended, output } = start(String(one));
    expect(await ended).toBe(1);
    expect(output()).toBe(
      `start: port ${String(one)} is taken. Stop what runs there, or name another: PORT=${String(one + 1)} npm start\n`,
    );
    await new Promise((resolve) => other.close(resolve));
  },
);

test('after one was killed, two at once on two ports: one builds after the other, both serve, and end when asked', async () => {
  const killed = start(String(one));
  while (!leftovers().some((name) => name.startsWith('dist.next'))) await setTimeout(20);
  killed.kill('SIGKILL');
  expect(await killed.ended).toBe('SIGKILL');

  const [first, second] = [start(String(one)), start(String(two))];
  expect(await statusOf(one, 503)).toBe(503);
  await Promise.all([served(first), served(second)]);
  for (const [port, { output }] of [
    [one, first],
    [two, second],
  ] as const) {
    expect(output()).toContain(`the site is at http://localhost:${String(port)}\n`);
    expect(output()).not.toMatch(/telemetry/i);
    expect(await statusOf(port)).toBe(200);
  }
  expect(first.output() + second.output()).toMatch(/build: waits for .* \(process \d+, since [\d:]{8}\)/);
  first.kill('SIGINT');
  second.child.kill('SIGTERM');
  expect([await first.ended, await second.ended]).toEqual([0, 0]);
  expect(leftovers()).toEqual([]);
}, 240_000);

test('ended during its build, it ends at once, and the build with it', async () => {
  const begun = start(String(one));
  while (!leftovers().some((name) => name.startsWith('dist.next'))) await setTimeout(20);
  // To the first process alone: whoever is asked to end has to pass it on.
  begun.child.kill('SIGTERM');
  expect(await begun.ended).toBe(143);
  expect(begun.output()).not.toContain('Completed in');
  expect(leftovers()).toEqual([]);
  expect(running()).toEqual([]);
}, 60_000);

const start = (port: string) => project.run('src/commands/start.ts', { PORT: port });

/** Waits until it says that the site is there, or has ended. */
async function served({ output, ended }: Running): Promise<void> {
  const state = { over: false };
  void ended.then(() => (state.over = true));
  while (!state.over && !output().includes('the site is at')) await setTimeout(50);
}

/** How the site answers, asked again until that is `wanted` or half a minute has gone by. */
async function statusOf(port: number, wanted = 200): Promise<number> {
  for (let tries = 0; ; tries++) {
    const status = await fetch(`http://localhost:${String(port)}/`).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === wanted || tries === 300) return status;
    await setTimeout(100);
  }
}

/** What builds put beside `dist` for a while. */
const leftovers = () => readdirSync(project.root).filter((name) => name.startsWith('dist.'));

/** Commands that still run in the copy. */
function running(): string[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line.includes(project.root));
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}
