import { parseArgs } from 'node:util';
import { check } from '#/content/check.ts';
import { countOf, inWords } from '#/content/finding.ts';
import { writeReport } from '#/editor/report/write.ts';
import { contentRoutes } from '#/routes.ts';
import { today } from '#/content/today.ts';

process.exitCode = await control();

/** Checks the texts: `npm run controle`, with `-- --rapport` a page about all of them too, with `--json` for programs. */
async function control(): Promise<number> {
  const flags = flagsGiven();
  if (!flags) {
    console.error('controle: dit zijn de vlaggen: --rapport, --json.');
    return 1;
  }
  const day = today();
  const { findings, texts } = await check(process.cwd(), contentRoutes, day);
  const report = flags.rapport && writeReport(process.cwd(), findings, day);

  if (flags.json) console.log(JSON.stringify(findings, null, 2));
  else {
    for (const finding of findings.toReversed()) console.log(inWords(finding));
    console.log(`${findings.length ? '\n' : ''}${texts} teksten gelezen: ${countOf(findings)}.`);
    if (report) console.log(`Het rapport staat in ${report}`);
  }
  return findings.some(({ level }) => level === 'error') ? 1 : 0;
}

function flagsGiven(): { rapport?: boolean | undefined; json?: boolean | undefined } | undefined {
  try {
    return parseArgs({ options: { rapport: { type: 'boolean' }, json: { type: 'boolean' } } }).values;
  } catch {
    return undefined;
  }
}
