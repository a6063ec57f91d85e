import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * Waits until no other process holds `lock`, and holds it until this one ends, however it ends. Tells once for whom it
 * waits; throws when that takes longer than `minutes`.
 *
 * Each process lays down a claim, a file that begins with the path of the lock and goes on with its own name, and then
 * looks around: whoever sees the claim of another that is alive takes its own back. So two never hold it, and to clear
 * away the claim of a dead one can do no harm.
 */
export async function takeTurn(
  lock: string,
  work: string,
  minutes: number,
  say: (line: string) => void,
): Promise<void> {
  const own = claimOf(lock, process.pid);
  const until = Date.now() + minutes * 60_000;
  let told = false;
  for (;;) {
    const before = othersThan(own, lock);
    if (!before) writeFileSync(own, `${work} (process ${String(process.pid)}, since ${clock()})`);
    const other = before ?? othersThan(own, lock);
    if (!other) break;
    rmSync(own, { force: true });
    const who = read(other) || 'another process that just began';
    if (Date.now() > until)
      throw new Error(
        `${who} is still at it after ${String(minutes)} minutes. Stop it, or wait for it, and try again.`,
      );
    if (!told) say(`waits for ${who}, at most ${String(minutes)} minutes …`);
    told = true;
    // By chance, so that two that saw each other do not meet again.
    await setTimeout(100 + Math.random() * 300);
  }
  process.once('exit', () => {
    rmSync(own, { force: true });
  });
}

/** The claim of another process that is alive; those of dead ones are cleared away. */
function othersThan(own: string, lock: string): string | undefined {
  return claimsOn(lock).find((claim) => {
    if (claim === own) return false;
    if (claim === claimOf(lock, parseInt(claim.slice(lock.length + 1)))) return true;
    rmSync(claim, { force: true });
    return false;
  });
}

const claimsOn = (lock: string) =>
  readdirSync(dirname(lock))
    .filter((name) => name.startsWith(`${basename(lock)}-`))
    .map((name) => join(dirname(lock), name));

/** Names a process by its number and the moment at which it began: numbers are used again. */
const claimOf = (lock: string, pid: number) => `${lock}-${String(pid)}-${startOf(pid)}`;

/** When a process began, in the system's own words; nothing of one that is no more. */
function startOf(pid: number): string {
  const began =
    process.platform === 'linux'
      ? // What stands in brackets is the command, in which anything may stand; the 20th word after it is the start.
        read(`/proc/${String(pid)}/stat`)
          .replace(/^.*\)/s, '')
          .split(' ')[20]
      : spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
          encoding: 'utf8',
          env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
        }).stdout;
  return (began ?? '').replace(/\W+/g, '');
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const clock = () => new Date().toTimeString().slice(0, 8);
