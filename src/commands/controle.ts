import { check } from '#/content/check.ts';
import { inWords } from '#/content/finding.ts';
import { contentRoutes } from '#/routes.ts';
import { today } from '#/content/today.ts';

const { findings, texts } = await check(process.cwd(), contentRoutes, today());
const errors = findings.filter(({ level }) => level === 'error').length;

if (process.argv.includes('--json')) console.log(JSON.stringify(findings, null, 2));
else {
  for (const finding of findings.toReversed()) console.log(inWords(finding));
  console.log(
    `${findings.length ? '\n' : ''}${texts} teksten gelezen: ${errors} ${errors === 1 ? 'fout' : 'fouten'}, ${findings.length - errors} keer let op.`,
  );
}
process.exitCode = errors ? 1 : 0;
