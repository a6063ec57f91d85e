import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
const lock = join(folder, 'dist.lock');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/**
 * A process that takes its turn, says what it saw, and stays for a while. In the moment in which it lays down its claim
 * a rival may lay down one, too.
 */
function worker(
  name: string,
  stay: number,
  minutes = 1,
  rival = '',
): { child: ChildProcess; said: Promise<string> } {
  const child = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `import fs, { appendFileSync } from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const [lock, log, name, stay, minutes, rival] = process.argv.slice(1);
    const { writeFileSync } = fs;
    fs.writeFileSync = (...claim) => {
      if (rival) writeFileSync(rival, 'a rival');
      writeFileSync(...claim);
    };
    syncBuiltinESMExports();
    const { takeTurn } = await import(${JSON.stringify(join(import.meta.dirname, 'lock.ts'))});
    await takeTurn(lock, name, Number(minutes), (line) => console.log(line));
    console.log('in');
    appendFileSync(log, name + ' in\\n');
    setTimeout(() => appendFileSync(log, name + ' out\\n'), Number(stay));`,
    lock,
    join(folder, 'log'),
    name,
    String(stay),
    String(minutes),
    rival,
  ]);
  const said = new Promise<string>((resolve) => {
    let text = '';
    const add = (chunk: Buffer) => (text += chunk.toString());
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('close', () => {
      resolve(text);
    });
  });
  return { child, said };
}

const isIn = async ({ child }: { child: ChildProcess }) => {
  for await (const chunk of child.stdout ?? []) if (String(chunk).includes('in\n')) return;
};

test('of six that come together each has its turn, one at a time, and nothing is left', async () => {
  appendFileSync(join(folder, 'log'), '');
  const workers = [1, 2, 3, 4, 5, 6].map((name) => worker(String(name), 50));
  await Promise.all(workers.map(({ said }) => said));
  const log = readFileSync(join(folder, 'log'), 'utf8').trim().split('\n');
  expect(log).toHaveLength(12);
  for (let turn = 0; turn < log.length; turn += 2)
    expect(log[turn + 1]).toBe(log[turn]?.replace('in', 'out'));
  expect(readdirSync(folder)).toEqual(['log']);
});

test('of two that come in the same moment none believes to be alone', async () => {
  const rival = worker('rival', 60_000);
  await isIn(rival);
  const claim = join(folder, readdirSync(folder).find((name) => name.startsWith('dist.lock')) ?? '');
  rmSync(claim);
  const other = worker('other', 0, 1, claim);
  for await (const said of other.child.stdout ?? []) {
    expect(String(said)).toContain('waits for a rival');
    break;
  }
  expect(readdirSync(folder).filter((name) => name.startsWith('dist.lock'))).toEqual([basename(claim)]);
  rival.child.kill('SIGKILL');
  other.child.kill('SIGKILL');
  await Promise.all([rival.said, other.said]);
});

test('who waits is told for whom, and since when; who waits too long is told once', async () => {
  const first = worker('npm run build', 3_000);
  await isIn(first);
  const who = new RegExp(
    `npm run build \\(process ${String(first.child.pid)}, since \\d\\d:\\d\\d:\\d\\d\\)`,
  );
  const [patient, hasty] = [worker('npm start', 0), worker('npm start', 0, 0.005)];
  const said = await hasty.said;
  expect(said).toMatch(who);
  expect(said).toContain('is still at it after 0.005 minutes. Stop it, or wait for it');
  expect(await patient.said).toMatch(new RegExp(`^waits for ${who.source}, at most 1 minutes …\nin\n$`));
});

test('the claim of one that was killed holds nobody up', async () => {
  const killed = worker('killed', 60_000);
  await isIn(killed);
  expect(readdirSync(folder).filter((name) => name.startsWith('dist.lock'))).toHaveLength(1);
  killed.child.kill('SIGKILL');
  await killed.said;
  expect(await worker('next', 0).said).toBe('in\n');
  expect(readdirSync(folder)).toEqual(['log']);
});

test('nor does one whose number another process has now', async () => {
  writeFileSync(`${lock}-${String(process.pid)}-12345`, 'long ago');
  expect(await worker('next', 0).said).toBe('in\n');
  expect(readdirSync(folder)).toEqual(['log']);
});
