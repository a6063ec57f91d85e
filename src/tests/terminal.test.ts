import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

// `npm run nieuw` at a terminal that the system made, by a program that Debian always has: keys, Ctrl+C and a window that
// closes come as they do there.

const [enter, interrupt] = ['\r', '\u0003'];
const program = resolve('src/commands/nieuw.ts');
const made = 'content/nl/terms/trekvaart.mdx';
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'terminal-'));
  cpSync('src/tests/corpus/valid/content', join(root, 'content'), { recursive: true });
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** What stands in the folder, by name. */
const files = () => readdirSync(root, { recursive: true }).map(String).sort();

/** What still runs of it. */
function running(): string[] {
  const { stdout } = spawnSync('ps', ['-eo', 'args='], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line.includes(program));
}

/** Begins it at a terminal of its own; `type` answers when something stands there. */
function begin() {
  // The terminal that script makes has no size of its own.
  const command = `stty cols 100 rows 40; ${process.execPath} ${program}`;
  const child = spawn('script', ['--quiet', '--return', '--flush', '--command', command, '/dev/null'], {
    cwd: root,
    env: { ...process.env, TERM: 'xterm' },
  });
  let shown = '';
  let seen = 0;
  child.stdout.on('data', (data: Buffer) => (shown += data.toString()));
  const ended = new Promise<number | NodeJS.Signals | null>((end) => {
    child.on('close', (code, signal) => {
      end(code ?? signal);
    });
  });
  const type = async (after: string, ...keys: string[]) => {
    await expect
      .poll(() => stripVTControlCharacters(shown.slice(seen)), { timeout: 30_000 })
      .toContain(after);
    seen = shown.length;
    for (const key of keys) {
      child.stdin.write(key);
      await setTimeout(40);
    }
  };
  return { child, ended, type, shown: () => stripVTControlCharacters(shown) };
}

test('answered at a terminal: one file, and what is left to do', async () => {
  const { ended, type, shown } = begin();
  await type('Wat voor tekst?', 'begr', enter);
  await type('Titel', 'Trekvaart', enter);
  await type('Samenvatting', 'Een vaart waar een paard een boot trok.', enter);
  expect(await ended, shown()).toBe(0);
  expect(shown()).toContain(`nieuw: ${made} staat klaar.`);
  expect(readFileSync(join(root, made), 'utf8')).toMatch(
    /^---\ntitle: Trekvaart\nsummary: Een vaart waar een paard een boot trok\.\n/,
  );
  rmSync(join(root, made));
});

test('ended by Ctrl+C between two questions: it says so, and nothing is left', async () => {
  const before = files();
  const { ended, type, shown } = begin();
  await type('Wat voor tekst?', 'begr', enter);
  await type('Titel', 'Trek', interrupt);
  expect(await ended).toBe(1);
  expect(shown()).toContain('nieuw: gestopt. Er is niets gemaakt.');
  expect(files()).toEqual(before);
});

test('its window is closed: it ends, and nothing is left', async () => {
  const before = files();
  const { child, ended, type } = begin();
  await type('Wat voor tekst?', 'begr', enter);
  await type('Titel', 'Trekvaart');
  // A window that is closed takes its terminal along: what runs there is told by the system.
  child.kill('SIGKILL');
  await ended;
  await expect.poll(running).toEqual([]);
  expect(files()).toEqual(before);
});
