import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '#/content/check.ts';
import { errorsInWords, inWords } from '#/content/finding.ts';
import { handedOver } from '#/content/handed.ts';
import { movesOf } from '#/content/moved.ts';
import { today } from '#/content/today.ts';
import { redirectFiles, redirectsOf } from '#/hosting/redirects.ts';
import { emptySettings } from '#/model/publisher.ts';
import { contentRoutes } from '#/routes.ts';
import { takeTurn } from './build/lock.ts';
import { place, recover } from './build/place.ts';
import { endCleanly } from './ending.ts';

const live = 'dist';
/** A folder for each build: an Astro that outlived its build writes on into its own. */
const staged = `${live}.next-${String(process.pid)}`;

/**
 * Builds beside `dist`, with every check there, and only then puts the result in place; one build at a time.
 * Whatever fails, the last good `dist` stays as it was. `--strict` stops at every error in the texts, also where the site
 * would leave out by itself what may no longer be shown.
 */
endCleanly();
process.exitCode = (await build()) ? 0 : 1;

async function build(): Promise<boolean> {
  const flags = flagsGiven();
  if (!flags) {
    console.error('build: the one flag is --strict.');
    return false;
  }
  try {
    await takeTurn(`${live}.lock`, commandName(), 5, (line) => {
      console.log(`build: ${line}`);
    });
  } catch (error) {
    console.error(`build: ${(error as Error).message}`);
    return false;
  }
  recover(live);
  return (await checkTexts(flags.strict)) && (await buildAndPlace());
}

/** What was typed, for whoever has to wait for it. */
function commandName(): string {
  const { npm_lifecycle_event: script } = process.env;
  return script ? `npm run ${script}` : 'node src/commands/build.ts';
}

function flagsGiven(): { strict: boolean } | undefined {
  try {
    return parseArgs({ options: { strict: { type: 'boolean', default: false } } }).values;
  } catch {
    return undefined;
  }
}

async function checkTexts(isStrict: boolean): Promise<boolean> {
  console.log('build: checking the content …');
  const { findings, buildable, texts } = await check(process.cwd(), contentRoutes, today());
  const errors = findings.filter(({ level }) => level === 'error');
  for (const finding of errors) console.error(inWords(finding));
  if (!buildable || (isStrict && errors.length)) {
    console.error(
      `\nbuild: ${errorsInWords(errors.length)} in de teksten; ${live} is gebleven zoals het was.`,
    );
    return false;
  }
  for (const setting of emptySettings())
    console.log(`build: “${setting}” in src/site.config.ts is nog leeg; de site noemt zich een concept.`);
  console.log(`build: ${texts} texts are right; building the pages …`);
  return true;
}

async function buildAndPlace(): Promise<boolean> {
  process.once('exit', () => {
    rmSync(staged, { recursive: true, force: true });
  });
  mkdirSync(staged);
  // What Astro kept of other texts, and pictures of stories that are gone. To read all anew costs no time to speak of.
  rmSync('node_modules/.astro', { recursive: true, force: true });
  // To load Astro takes longer than to hear what is wrong in a text.
  const { buildPages } = await import('./build/pages.ts');
  if (!(await buildPages(staged))) {
    console.error(`\nbuild: failed; ${live} is as it was.`);
    return false;
  }
  writeRedirects();
  place(staged, live);
  console.log(`build: done, in ${live}/`);
  return true;
}

/** Tells servers which addresses have moved. */
function writeRedirects(): void {
  const moves = movesOf(handedOver(process.cwd(), today()).texts, contentRoutes);
  for (const [name, lines] of Object.entries(redirectFiles(redirectsOf(moves))))
    writeFileSync(join(staged, name), lines);
}
