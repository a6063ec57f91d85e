import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '#/content/check.ts';
import { today } from '#/content/today.ts';
import { contentRoutes } from '#/routes.ts';
import { generateStories } from '#/tools/generate.ts';
import { time } from './report.ts';

/** Times the check of the texts with so many stories more. */
export async function checkGenerated(count: number): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'bench-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  generateStories(root, count);
  await time(`content check, with ${String(count)} generated stories`, () =>
    check(root, contentRoutes, today()),
  );
  rmSync(root, { recursive: true });
}
