import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileOf, readCorpus } from '#/content/reading/read.ts';
import { today } from '#/content/today.ts';
import { stateOf, withField } from '#/content/translating/marks.ts';
import { site } from '#/site.config.ts';

/**
 * Writes into translations which Dutch text they follow, or that a person has checked them:
 * `npm run vertaald -- content/en/help/taal.mdx` and `npm run vertaald -- --nagelezen tolk content/en/help/taal.mdx`.
 */
const { values, positionals } = parseArgs({
  options: { nagelezen: { type: 'string' } },
  allowPositionals: true,
});
const { corpus } = readCorpus(process.cwd());
const find = (file: string) => corpus.documents.find((document) => document.file === file);
const problems: string[] = [];

if (!positionals.length) problems.push('Noem de vertalingen: npm run vertaald -- content/en/help/taal.mdx');
for (const file of positionals) {
  const translation = find(file);
  const dutch = translation && find(fileOf({ ...translation, locale: site.sourceLocale }));
  if (!translation || !dutch || translation === dutch) {
    problems.push(`${file} is geen vertaling van een Nederlandse tekst die te lezen is.`);
    continue;
  }
  const isChecked = values.nagelezen !== undefined;
  const [field, value] = isChecked
    ? ([
        'review',
        `{ role: ${JSON.stringify(values.nagelezen)}, on: ${today()}, hash: ${quoted(stateOf(translation))} }`,
      ] as const)
    : (['follows', `{ hash: ${quoted(stateOf(dutch))}, on: ${today()} }`] as const);
  writeFileSync(file, withField(readFileSync(file, 'utf8'), field, value));
  console.log(
    `${file}: ${isChecked ? `nagelezen door een ${values.nagelezen ?? ''}` : 'volgt de Nederlandse tekst van nu'}.`,
  );
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length ? 1 : 0;

/** A state of digits alone would be read as a number. */
function quoted(state: string): string {
  return JSON.stringify(state);
}
