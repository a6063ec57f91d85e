import { existsSync, renameSync, rmSync } from 'node:fs';
import { check } from '#/content/check.ts';
import { inWords } from '#/content/finding.ts';
import { today } from '#/content/today.ts';
import { emptySettings } from '#/model/publisher.ts';
import { contentRoutes } from '#/routes.ts';
import { buildPages } from './build-pages.ts';

const live = 'dist';
const staged = 'dist.next';
const previous = 'dist.previous';

/**
 * Builds beside `dist`, with every check there, and only then puts the result in place.
 * Whatever fails, the last good `dist` stays as it was.
 */
process.exitCode = (await build()) ? 0 : 1;

async function build(): Promise<boolean> {
  // A build that was cut off between two renames left the last good one under its other name.
  if (!existsSync(live) && existsSync(previous)) renameSync(previous, live);
  rmSync(staged, { recursive: true, force: true });

  console.log('build: checking the content …');
  const { findings, buildable, texts } = check(process.cwd(), contentRoutes, today());
  const errors = findings.filter(({ level }) => level === 'error');
  for (const finding of errors) console.error(inWords(finding));
  if (!buildable) {
    console.error(`\nbuild: ${errors.length} fouten in de teksten; ${live} is gebleven zoals het was.`);
    return false;
  }
  for (const setting of emptySettings())
    console.log(`build: “${setting}” in src/site.config.ts is nog leeg; de site noemt zich een concept.`);

  console.log(`build: ${texts} texts are right; building the pages …`);
  if (!(await buildPages(staged))) {
    rmSync(staged, { recursive: true, force: true });
    console.error(`\nbuild: failed; ${live} is as it was.`);
    return false;
  }
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(live)) renameSync(live, previous);
  renameSync(staged, live);
  rmSync(previous, { recursive: true, force: true });
  console.log(`build: done, in ${live}/`);
  return true;
}
