import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { check } from '#/content/check.ts';
import { hasEnded } from '#/content/consent.ts';
import { readCorpus } from '#/content/reading/read.ts';
import { today } from '#/content/today.ts';
import { contentRoutes } from '#/routes.ts';
import { generateStories } from '#/tools/generate.ts';
import { empty, fileOf, setConsent, shownStories, silence } from './variants/stories.ts';

const guide = readFileSync('docs/verhaal-intrekken.md', 'utf8');
/** What the guide shows to be typed, as it stands below `consent:` in a file. */
const [, shown = ''] = /^ {3}consent:\n {3}( *withdrawn: .*)\n/m.exec(guide) ?? [];

let root: string;
/** The stories that are shown: some invented ones always, whatever has become of the others. */
let stories: string[];
/** Those that are gone already. */
let before: string[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'withdrawal-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  generateStories(root, 2);
  stories = shownStories(root);
  before = gone();
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function change(path: string, by: (text: string) => string): void {
  const text = readFileSync(path, 'utf8');
  expect(by(text), path).not.toBe(text);
  writeFileSync(path, by(text));
}

const errors = async () => {
  const { findings, buildable } = await check(root, contentRoutes, today());
  const own = findings.filter(({ file }) => !before.some((id) => file === `content/nl/stories/${id}.mdx`));
  return { errors: own.filter(({ level }) => level === 'error'), buildable };
};

/** The stories that may not be shown today. */
function gone(): string[] {
  return readCorpus(root)
    .corpus.documents.filter((document) => document.locale === 'nl' && hasEnded(document, today()))
    .map(({ id }) => id)
    .sort();
}

test('the guide shows the line with its two spaces', () => {
  expect(shown).toMatch(/^ {2}withdrawn: \d{4}-\d\d-\d\d$/);
});

test('every story can be withdrawn by the steps of the guide, and is gone', async () => {
  stories.forEach((id, index) => {
    setConsent(root, id, shown.replace(/\d{4}-\d\d-\d\d/, today()));
    empty(root, id, index + 70);
    silence(root, id);
  });
  expect(await errors()).toEqual({ errors: [], buildable: true });
  expect(gone()).toEqual([...before, ...stories].sort());
});

test('so it is with the line exactly as the guide shows it, and with nothing else done yet', async () => {
  for (const id of stories) setConsent(root, id, shown);
  expect(await errors()).toEqual({ errors: [], buildable: true });
  expect(gone()).toEqual([...before, ...stories].sort());
});

test('the file that the guide shows as left over is right', async () => {
  const [, left = ''] = /(^ {3}---\n(?: {3}.*\n)+? {3}---\n)/m.exec(guide) ?? [];
  const [id = ''] = stories;
  change(fileOf(root, id), () => left.replace(/^ {3}/gm, ''));
  expect(await errors()).toEqual({ errors: [], buildable: true });
  expect(gone()).toEqual([...before, id].sort());
});

test('without its spaces the line withdraws nothing, and the editor is told so', async () => {
  for (const id of stories) setConsent(root, id, shown.trimStart());
  expect(await errors()).toEqual({
    errors: stories.map((id) => ({
      file: `content/nl/stories/${id}.mdx`,
      line: expect.any(Number) as number,
      level: 'error',
      rule: 'readable',
      message: expect.stringContaining('de regel eronder springt in') as string,
      mend: expect.stringMatching(
        /twee spaties voor, als “withdrawn” onder “consent:”.*staat het verhaal nog op de site/,
      ) as string,
    })),
    buildable: false,
  });
});

test('a picture of the story that stayed behind is named, and gone by the third step', async () => {
  const [id = ''] = stories;
  const picture = 'content/nl/stories/foto.png';
  cpSync('src/tests/corpus/valid/content/nl/stories/boot-van-hout.png', join(root, picture));
  change(fileOf(root, id), (text) => `${text}\n![Een tafel bij een raam](./foto.png)\n`);
  setConsent(root, id, shown);
  empty(root, id, 70);
  const namesPicture = async () =>
    (await check(root, contentRoutes, today())).findings.filter(({ file }) => file === picture);
  expect(await namesPicture()).toMatchObject([{ rule: 'unused-pictures' }]);
  rmSync(join(root, picture));
  expect(await namesPicture()).toEqual([]);
});
