import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check } from '#/content/check.ts';
import { today } from '#/content/today.ts';
import { Stopped } from '#/editor/stopped.ts';
import { contentRoutes } from '#/routes.ts';
import { errorsIn } from './offered.ts';

/**
 * Refuses to hand in files without others that they hang together with: it looks at the content as it would be then,
 * where what is left behind is still as git has it.
 */
export async function refuseTorn(
  root: string,
  chosen: readonly string[],
  leftBehind: readonly string[],
): Promise<void> {
  if (!leftBehind.length) return;
  const apart = mkdtempSync(join(tmpdir(), 'redactie-'));
  try {
    cpSync(join(root, 'content'), join(apart, 'content'), { recursive: true });
    for (const file of leftBehind) {
      const before = spawnSync('git', ['show', `HEAD:${file}`], { cwd: root, maxBuffer: 50_000_000 });
      mkdirSync(dirname(join(apart, file)), { recursive: true });
      if (before.status === 0) writeFileSync(join(apart, file), before.stdout);
      else rmSync(join(apart, file), { force: true });
    }
    const { findings } = await check(apart, contentRoutes, today());
    const [torn] = chosen.flatMap((file) => errorsIn(file, findings));
    if (torn)
      throw new Stopped(
        422,
        `Dit hangt samen met iets dat u hier laat: ${torn.message}`,
        'bied ook aan waar het bij hoort, of laat allebei nog hier.',
      );
  } finally {
    rmSync(apart, { recursive: true, force: true });
  }
}
