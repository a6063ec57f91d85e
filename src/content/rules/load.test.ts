import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rules } from './index.ts';
import { rulesIn } from './load.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rules-'));
  for (const room of ['safety', 'facts', 'policy', 'places', 'translations', 'words'])
    mkdirSync(join(folder, room));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (file: string, rule: string) => {
  writeFileSync(join(folder, file), `export const madeUp = ${rule};\n`);
};
const found = () => rulesIn(pathToFileURL(`${folder}/`));

test('every rule has a name of its own', () => {
  const names = rules.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('a rule is found by its file alone', async () => {
  write('places/made-up.ts', "{ name: 'made-up', level: 'error', document: () => [] }");
  write('places/made-up.test.ts', '{}');
  expect(await found()).toMatchObject([{ name: 'made-up', level: 'error' }]);
});

/** A rule that is none, in its file, and what is said of it. */
const wrong: [what: string, file: string, rule: string, message: string][] = [
  [
    'of another name',
    'words/made-up.ts',
    "{ name: 'other', level: 'error', document: () => [] }",
    'no rule that is named “made-up”',
  ],
  ['that looks at nothing', 'words/made-up.ts', "{ name: 'made-up', level: 'error' }", 'no rule'],
  ...['safety', 'facts', 'policy', 'places'].map((room): (typeof wrong)[number] => [
    `of ${room} that a text may break`,
    `${room}/made-up.ts`,
    "{ name: 'made-up', level: 'error', excusable: true, document: () => [] }",
    'may not be excusable',
  ]),
];

test.each(wrong)('a rule %s is refused with its file', async (_what, file, rule, message) => {
  write(file, rule);
  await expect(found()).rejects.toThrow(message);
  await expect(found()).rejects.toThrow(`src/content/rules/${file}`);
});
