import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { check } from '#/content/check.ts';
import { hasEnded } from '#/content/consent.ts';
import { readCorpus } from '#/content/reading/read.ts';
import { today } from '#/content/today.ts';
import { contentRoutes } from '#/routes.ts';

const guide = readFileSync('docs/verhaal-intrekken.md', 'utf8');
/** What the guide shows to be typed, as it stands below `consent:` in a file. */
const [, shown = ''] = /^ {3}consent:\n {3}( *withdrawn: .*\n)/m.exec(guide) ?? [];
const stories = readdirSync('content/nl/stories')
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => name.replace('.mdx', ''));

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'withdrawal-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const pathOf = (id: string) => join(root, 'content/nl/stories', `${id}.mdx`);

function change(path: string, by: (text: string) => string): void {
  const text = readFileSync(path, 'utf8');
  expect(by(text), path).not.toBe(text);
  writeFileSync(path, by(text));
}

/** Step 1, with the line of the guide. */
const withdraw = (id: string, line: string) => {
  change(pathOf(id), (text) =>
    text.replace(/^ {2}(?:until|withdrawn):.*\n/gm, '').replace('\nconsent:\n', `\nconsent:\n${line}`),
  );
};

/** Step 2. */
const empty = (id: string, number: number) => {
  change(pathOf(id), (text) => {
    const [, front = ''] = text.split(/^---$/m);
    const left = front
      .replace(/^(title|summary|person): .*$/gm, `$1: Ingetrokken ${String(number)}`)
      .replace(/^(?:keywords|role|country|groups|ambitions|domains): .*\n/gm, '');
    return `---${left}---\n`;
  });
};

/** The words of the persons in the outline. */
const silence = () => {
  change(join(root, 'content/nl/outline.yaml'), (text) =>
    text.replace(/^( +says: ).*\n(?= +at: \/verhalen\/)/gm, '$1Ingetrokken\n'),
  );
};

const errors = async () => {
  const { findings, buildable } = await check(root, contentRoutes, today());
  return { errors: findings.filter(({ level }) => level === 'error'), buildable };
};

/** The stories that may not be shown today. */
const gone = () =>
  readCorpus(root)
    .corpus.documents.filter((document) => document.locale === 'nl' && hasEnded(document, today()))
    .map(({ id }) => id)
    .sort();

test('the guide shows the line with its two spaces', () => {
  expect(shown).toMatch(/^ {2}withdrawn: \d{4}-\d\d-\d\d\n$/);
});

test('every story can be withdrawn by the steps of the guide, and is gone', async () => {
  expect(stories.length).toBeGreaterThan(10);
  stories.forEach((id, index) => {
    withdraw(id, shown.replace(/\d{4}-\d\d-\d\d/, today()));
    empty(id, index + 70);
  });
  silence();
  expect(await errors()).toEqual({ errors: [], buildable: true });
  expect(gone()).toEqual(stories.toSorted());
});

test('so it is with the line exactly as the guide shows it, and with nothing else done yet', async () => {
  for (const id of stories) withdraw(id, shown);
  expect(await errors()).toEqual({ errors: [], buildable: true });
  expect(gone()).toEqual(stories.toSorted());
});

test('the file that the guide shows as left over is right', async () => {
  const [, left = ''] = /(^ {3}---\n(?: {3}.*\n)+? {3}---\n)/m.exec(guide) ?? [];
  const [id = ''] = stories;
  change(pathOf(id), () => left.replace(/^ {3}/gm, ''));
  expect(await errors()).toEqual({ errors: [], buildable: true });
  expect(gone()).toEqual([id]);
});

test('without its spaces the line withdraws nothing, and the editor is told so', async () => {
  for (const id of stories) withdraw(id, shown.trimStart());
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
  change(pathOf(id), (text) => `${text}\n![Een tafel bij een raam](./foto.png)\n`);
  withdraw(id, shown);
  empty(id, 70);
  const namesPicture = async () =>
    (await check(root, contentRoutes, today())).findings.filter(({ file }) => file === picture);
  expect(await namesPicture()).toMatchObject([{ rule: 'unused-pictures' }]);
  rmSync(join(root, picture));
  expect(await namesPicture()).toEqual([]);
});
