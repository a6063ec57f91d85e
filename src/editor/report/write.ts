import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Finding } from '#/content/finding.ts';
import { lastRead } from '#/content/reading/held.ts';
import { localeCodes } from '#/site.config.ts';
import { pageOf } from './page.ts';
import { reportOf } from './rows.ts';

/** Where the report stands: beside what is built, and never in it. */
export const reportFile = 'rapport/teksten.html';

/** Writes the report of what was read and found last; whole, or not at all. */
export function writeReport(root: string, findings: readonly Finding[], today: string): string {
  const path = join(root, reportFile);
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${String(process.pid)}.tmp`;
  writeFileSync(beside, pageOf(reportOf(lastRead(root).corpus, findings, today, localeCodes)));
  renameSync(beside, path);
  return path;
}
