import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { check } from '#/content/check.ts';
import { today } from '#/content/today.ts';
import { contentRoutes } from '#/routes.ts';
import { site } from '#/site.config.ts';
import { generateStories } from '#/tools/generate.ts';
import { empty, endedStories, fileOf, setConsent, shownStories, silence } from './variants/stories.ts';

const guide = readFileSync('docs/verhaal-intrekken.md', 'utf8');
/** What the guide shows to be typed, as it stands below `consent:` in a file. */
const [, shown = ''] = /^ {3}consent:\n {3}( *withdrawn: .*)\n/m.exec(guide) ?? [];

/** A number that no story has been given yet. */
const unused = 7_000;

let root: string;
/** The stories that are shown: some invented ones always, whatever has become of the others. */
let stories: string[];
/** Those that are gone already. */
let before: string[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'withdrawal-'));
  // Of other languages the stories alone: they are what goes with one.
  for (const language of readdirSync('content'))
    cpSync(join('content', language), join(root, 'content', language), {
      recursive: true,
      filter: (path) =>
        language === site.sourceLocale || path === join('content', language) || path.includes('stories'),
    });
  generateStories(root, 2);
  stories = shownStories(root);
  before = endedStories(root);
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

test('the guide shows the line with its two spaces', () => {
  expect(shown).toMatch(/^ {2}withdrawn: \d{4}-\d\d-\d\d$/);
});

test('every story can be withdrawn by the steps of the guide, and is gone', async () => {
  stories.forEach((id, index) => {
    setConsent(root, id, shown.replace(/\d{4}-\d\d-\d\d/, today()));
    empty(root, id, unused + index);
    silence(root, id);
  });
  expect(await errors()).toEqual({ errors: [], buildable: true });
  expect(endedStories(root)).toEqual([...before, ...stories].sort());
});

test('so it is with the line exactly as the guide shows it, and with nothing else done yet', async () => {
  for (const id of stories) setConsent(root, id, shown);
  expect(await errors()).toEqual({ errors: [], buildable: true });
  expect(endedStories(root)).toEqual([...before, ...stories].sort());
});

test('the file that the guide shows as left over is right', async () => {
  const [, left = ''] = /(^ {3}---\n(?: {3}.*\n)+? {3}---\n)/m.exec(guide) ?? [];
  const [id = ''] = stories;
  change(fileOf(root, id), () =>
    left.replace(/^ {3}/gm, '').replace(/(?<=Ingetrokken )\d+/g, String(unused)),
  );
  expect(await errors()).toEqual({ errors: [], buildable: true });
  expect(endedStories(root)).toEqual([...before, id].sort());
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
  empty(root, id, unused);
  const namesPicture = async () =>
    (await check(root, contentRoutes, today())).findings.filter(({ file }) => file === picture);
  expect(await namesPicture()).toMatchObject([{ rule: 'unused-pictures' }]);
  rmSync(join(root, picture));
  expect(await namesPicture()).toEqual([]);
});
