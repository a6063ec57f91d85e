import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  chmodSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { readCorpus } from '#/content/reading/read.ts';
import { atHead } from './git.ts';
import { goneWith } from './history.ts';
import { offer, offerOf } from './offer.ts';

let folder: string;
let root: string;
let bare: string;
const story = 'content/nl/stories/odilia.mdx';
const term = 'content/nl/terms/kade.mdx';

/** Git as it is for somebody who never told it anything. */
const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
const before = { ...process.env };
const git = (where: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Iemand', '-c', 'user.email=iemand@voorbeeld.nl', ...args], {
    cwd: where,
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
const write = (file: string, how: (text: string) => string, where = root) => {
  writeFileSync(join(where, file), how(readFileSync(join(where, file), 'utf8')));
};
const commits = (where: string, branch = 'main') => Number(git(where, 'rev-list', '--count', branch));
const corpusOf = () => readCorpus(root).corpus;
const me = { message: '', name: 'Sanne de Boer', mail: 'sanne@voorbeeld.nl' };

/** What each test begins with is made once, and copied: git takes longer. */
let model: string;
beforeAll(() => {
  model = mkdtempSync(join(tmpdir(), 'aanbieden-model-'));
  const site = join(model, 'site');
  mkdirSync(site);
  cpSync('src/tests/corpus/valid/content', join(site, 'content'), { recursive: true });
  git(model, 'init', '--quiet', '--bare', '--initial-branch=main', 'kaal.git');
  git(site, 'init', '--quiet', '--initial-branch=main');
  git(site, 'add', '.');
  git(site, 'commit', '--quiet', '-m', 'Begin');
  git(site, 'remote', 'add', 'origin', '../kaal.git');
  git(site, 'push', '--quiet', '-u', 'origin', 'main');
});
afterAll(() => {
  rmSync(model, { recursive: true });
});
beforeEach(() => {
  Object.assign(process.env, { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' });
  folder = mkdtempSync(join(tmpdir(), 'aanbieden-'));
  [root, bare] = [join(folder, 'site'), join(folder, 'kaal.git')];
  cpSync(model, folder, { recursive: true });
});
afterEach(() => {
  for (const name of ['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM'])
    if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = before[name];
  rmSync(folder, { recursive: true, force: true });
});

test('new, changed and gone: one commit each, of those files alone, in Dutch, and sent', async () => {
  writeFileSync(join(root, 'elders.txt'), 'van iemand anders');
  git(root, 'add', 'elders.txt');
  write(term, (text) => text.replace(/^title: .*/m, 'title: de kade'));
  expect(await offerOf(root, corpusOf(), [])).toMatchObject({
    files: [{ file: term, what: 'changed' }],
    message: 'Verander: de kade',
    needsName: true,
    remote: 'origin',
  });
  const done = await offer(root, me);
  expect(done).toMatchObject({ message: /Aangeboden/, where: 'origin, tak main' });
  expect(git(bare, 'log', '-1', '--format=%an <%ae>%n%s', '--name-only', 'main')).toBe(
    `Sanne de Boer <sanne@voorbeeld.nl>\nVerander: de kade\n\n${term}`,
  );
  expect(git(root, 'status', '--porcelain'), 'what was staged still is').toBe('A  elders.txt');

  writeFileSync(join(root, 'content/nl/terms/nieuw.mdx'), readFileSync(join(root, term)));
  await offer(root, { ...me, message: 'Een nieuw woord' });
  expect(git(bare, 'log', '-1', '--format=%s', 'main')).toBe('Een nieuw woord');

  write(story, (text) =>
    text
      .replace('consent:\n', 'consent:\n  withdrawn: 2026-11-27\n')
      .replace(/^title: .*/m, 'title: Ingetrokken 77'),
  );
  rmSync(join(root, 'content/nl/stories/boot-van-hout.png'));
  await offer(root, me);
  expect(git(bare, 'log', '-1', '--format=%s', '--name-status', 'main')).toBe(
    `Trek een verhaal in\n\nD\tcontent/nl/stories/boot-van-hout.png\nM\t${story}`,
  );
  expect(commits(bare)).toBe(4);
  expect(commits(root)).toBe(4);
  await expect(offer(root, me)).rejects.toMatchObject({ refusal: { message: /niets veranderd/ } });
});

/** Somebody else, who sends something first. */
function other(file: string) {
  const where = join(folder, 'ander');
  git(folder, 'clone', '--quiet', bare, where);
  write(file, (text) => `${text}\nVan een ander.\n`, where);
  git(where, 'commit', '--quiet', '-am', 'Ander');
  git(where, 'push', '--quiet');
}

test('the remote is ahead with other files: theirs comes first, then this, in one line', async () => {
  other(story);
  write(term, (text) => `${text}\nVan mij.\n`);
  await offer(root, me);
  expect(git(bare, 'log', '--format=%s', 'main')).toBe('Verander: Kade\nAnder\nBegin');
  expect(readFileSync(join(root, story), 'utf8')).toContain('Van een ander.');
  expect(readFileSync(join(root, term), 'utf8')).toContain('Van mij.');
  expect(git(root, 'status', '--porcelain')).toBe('');
});

test('the remote is ahead with the same file: this goes to a branch of its own, and nothing is lost', async () => {
  other(term);
  write(term, (text) => `${text}\nVan mij.\n`);
  const done = await offer(root, me);
  const [, own = ''] = /tak (redactie\/\S+)$/.exec(done.where ?? '') ?? [];
  expect(git(bare, 'log', '--format=%s', own)).toBe('Verander: Kade\nBegin');
  expect(git(bare, 'log', '-1', '--format=%s', 'main')).toBe('Ander');
  expect(readFileSync(join(root, term), 'utf8')).toContain('Van mij.');
  expect(git(root, 'branch', '--show-current')).toBe(own);
  write(story, (text) => `${text}\nMeer.\n`);
  await offer(root, me);
  expect(commits(bare, own), 'the next one goes there too').toBe(3);
});

test('main is closed: a branch of its own, and main here stays as it is there', async () => {
  const hook = join(bare, 'hooks/update');
  writeFileSync(hook, '#!/bin/sh\ncase "$1" in refs/heads/main) echo protected; exit 1;; esac\n');
  chmodSync(hook, 0o755);
  write(term, (text) => `${text}\nVan mij.\n`);
  const done = await offer(root, me);
  expect(done).toMatchObject({ message: /kijkt het eerst na/, where: /redactie\// });
  expect(commits(root, 'main')).toBe(1);
  expect(commits(bare, 'main')).toBe(1);
  expect(git(root, 'status', '--porcelain')).toBe('');
});

test('the line is down: the commit is here, is said so, and is sent the next time', async () => {
  git(root, 'remote', 'set-url', 'origin', join(folder, 'weg.git'));
  write(term, (text) => `${text}\nVan mij.\n`);
  await expect(offer(root, me)).rejects.toMatchObject({
    status: 502,
    refusal: { message: /vastgelegd.*niet/ },
  });
  expect(commits(root)).toBe(2);
  git(root, 'remote', 'set-url', 'origin', bare);
  expect(await offerOf(root, corpusOf(), [])).toMatchObject({ files: [], waiting: 1 });
  await offer(root, me);
  expect(commits(bare)).toBe(2);
});

test('of remotes of which none is origin, nor that of the branch, the first by its name', async () => {
  git(root, 'remote', 'rename', 'origin', 'zee');
  git(root, 'config', '--remove-section', 'branch.main');
  git(root, 'remote', 'add', 'aan', bare);
  write(term, (text) => text.replace(/^title: .*/m, 'title: de kade'));
  expect(await offerOf(root, corpusOf(), [])).toMatchObject({ remote: 'aan' });
});

test('no remote: one commit here, and the file is handed over', async () => {
  git(root, 'remote', 'remove', 'origin');
  write(term, (text) => `${text}\nVan mij.\n`);
  expect(await offer(root, me)).toMatchObject({ message: /geen plek ingesteld/, touched: [term] });
  expect(commits(root)).toBe(2);
});

test('git does not know who it is: nothing is done until it is told', async () => {
  write(term, (text) => `${text}\nVan mij.\n`);
  await expect(offer(root, { message: '' })).rejects.toMatchObject({ refusal: { message: /wie u bent/ } });
  expect(commits(root)).toBe(1);
  expect(readFileSync(join(root, term), 'utf8')).toContain('Van mij.');
});

test('no git at all, a merge half done, no branch: a clear message', async () => {
  write(term, (text) => `${text}\nVan mij.\n`);
  git(root, 'checkout', '--quiet', '--detach');
  await expect(offer(root, me)).rejects.toMatchObject({ refusal: { message: /oude versie/ } });
  git(root, 'checkout', '--quiet', 'main');
  writeFileSync(join(root, '.git/MERGE_HEAD'), git(root, 'rev-parse', 'HEAD'));
  await expect(offer(root, me)).rejects.toMatchObject({ refusal: { message: /samenvoegen/ } });
  rmSync(join(root, '.git'), { recursive: true });
  await expect(offer(root, me)).rejects.toMatchObject({ refusal: { message: /niet verbonden/ } });
});

test('a choice of what changed: that alone is handed in, and the rest stays as it is', async () => {
  write(term, (text) => `${text}\nVan mij.\n`);
  write(story, (text) => `${text}\nNog niet af.\n`);
  await offer(root, { ...me, files: [term] });
  expect(git(bare, 'log', '-1', '--format=%s', '--name-only', 'main')).toBe(`Verander: Kade\n\n${term}`);
  expect(git(root, 'status', '--porcelain')).toBe(`M ${story}`);
});

test('texts by their titles, a photo with its text, errors where they are; what is kept names no teller', async () => {
  write(story, (text) => `${text}\n![Een boot.](./foto-1.png)\n`);
  cpSync(join(root, 'content/nl/stories/boot-van-hout.png'), join(root, 'content/nl/stories/foto-1.png'));
  write(term, (text) => `${text}\nVan mij.\n`);
  const error = { level: 'error', rule: 'shape', message: 'Fout.', mend: 'zo.' } as const;
  const found = await offerOf(root, corpusOf(), [
    { ...error, file: term },
    { ...error, file: 'content/nl/help/boot.mdx' },
    { ...error, file: story, rule: 'consent-ended' },
  ]);
  expect(found.files).toMatchObject([
    { file: story, what: 'changed', isText: true, errors: 0 },
    { file: term, title: 'Kade', errors: 1 },
    { file: 'content/nl/stories/foto-1.png', what: 'new', with: story },
  ]);
  expect(found.elsewhere).toMatchObject([{ file: 'content/nl/help/boot.mdx', isText: true }]);
  expect(found.tellers).toContain('Odilia');
  expect(found.message).toBe('Verander: een verhaal');
});

test('another name: one text, with what it was, its translation and what refers to it along; a translation that is behind now; the day it was read', async () => {
  const permit = 'content/nl/terms/aanlegvergunning.mdx';
  const now = (file: string) => file.replace('aanlegvergunning', 'papier');
  const en = permit.replace('/nl/', '/en/');
  for (const file of [permit, en]) renameSync(join(root, file), join(root, now(file)));
  write(now(permit), (text) => text.replace('U vraagt', 'Vraag').replace(/^title: .*/m, 'title: Papier'));
  write(now(permit), (text) => text.replace('---\n', '---\nformerly: [/begrippen/#aanlegvergunning]\n'));
  write(term, (text) => `${text}\n[Een papier](/begrippen/#aanlegvergunning).\n`);
  git(root, 'commit', '--quiet', '-m', 'Een link', '--', term);
  write(term, (text) => text.replace('#aanlegvergunning', '#papier'));
  renameSync(join(root, story), join(root, 'content/nl/stories/roeister.mdx'));
  const { files, message } = await offerOf(root, corpusOf(), []);
  expect(files.filter((each) => each.with === undefined)).toMatchObject([
    { file: 'content/nl/stories/roeister.mdx', what: 'renamed', was: story, readOn: undefined },
    { file: now(permit), what: 'renamed', was: permit, behind: ['Engels'], readOn: '2026-03-02' },
  ]);
  expect(files.filter((each) => each.with === now(permit)).map(({ file }) => file)).toEqual([
    en,
    permit,
    term,
    now(en),
  ]);
  expect(message).toBe('Verander 2 teksten');
  await offer(root, { ...me, files: files.flatMap(({ file }) => (file.includes('terms') ? [file] : [])) });
  expect((await offerOf(root, corpusOf(), [])).message).toBe('Andere naam: een verhaal');
});

test('what stood with a text once and went is known by git: its photos, also after the text says nothing of them', async () => {
  const place = { locale: 'nl', collection: 'stories', id: 'odilia' } as const;
  expect(await goneWith(root, place)).toEqual([]);
  write(story, (text) => text.replace(/\n---\n[^]*/, '\n---\n'));
  rmSync(join(root, 'content/nl/stories/boot-van-hout.png'));
  expect(await goneWith(root, place)).toEqual(['content/nl/stories/boot-van-hout.png']);
  await offer(root, me);
  expect(await goneWith(root, place)).toEqual(['content/nl/stories/boot-van-hout.png']);
});

test('of a text that has another name now, git knows what it was called before, and what stood with it then', async () => {
  renameSync(join(root, story), join(root, 'content/nl/stories/roeister.mdx'));
  await offer(root, me);
  const place = { locale: 'nl', collection: 'stories', id: 'roeister' } as const;
  expect(await goneWith(root, place)).toEqual([story]);
  write('content/nl/stories/roeister.mdx', (text) => text.replace(/\n---\n[^]*/, '\n---\n'));
  rmSync(join(root, 'content/nl/stories/boot-van-hout.png'));
  await offer(root, me);
  expect((await goneWith(root, place)).sort()).toEqual(['content/nl/stories/boot-van-hout.png', story]);
});

test('a photo comes out of git as it went in', async () => {
  const photo = 'content/nl/stories/boot.jpg';
  const bytes = Buffer.from([0xff, 0xd8, 0x00, 0xfe, 0x80, 0x0a]);
  writeFileSync(join(root, photo), bytes);
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '--message', 'Een foto');
  writeFileSync(join(root, photo), 'een andere');
  expect(Buffer.from((await atHead(root, photo)) ?? [])).toEqual(bytes);
});
