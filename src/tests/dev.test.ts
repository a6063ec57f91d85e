import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { headers } from '#/hosting/headers.ts';
import { today } from '#/content/today.ts';
import { forTests, started } from '#/tools/chromium.ts';
import { generateStories } from '#/tools/generate.ts';
import { copyProject, ownEnvironment, type ProjectCopy } from '#/tools/project-copy.ts';
import { makeSmall } from './small-site.ts';

// The stories of invented people: whatever is shown of the real ones today.
const [first, ...others] = Array.from({ length: 7 }, (_, index) => `verzonnen-${String(index)}`);
const story = fileOf(first);
const page = pageOf(first);
const image = 'content/nl/stories/tafel.png';

let project: ProjectCopy;
let server: ChildProcess;
let said = '';
let address: string;
let browser: Browser;

beforeAll(async () => {
  project = copyProject();
  makeSmall(project.root);
  generateStories(project.root, others.length + 1);
  copyFileSync('src/tests/corpus/valid/content/nl/stories/boot-van-hout.png', join(project.root, image));
  change(
    story,
    (text) =>
      `${text.replace('\nconsent:\n', '\nconsent:\n  pictured: true\n')}\n![Een tafel bij een raam](./tafel.png)\n`,
  );
  server = spawn('node', ['src/commands/dev.ts', '--port', process.env.TEST_PORT ?? '4398'], {
    cwd: project.root,
    env: ownEnvironment(),
  });
  for (const output of [server.stdout, server.stderr]) output?.on('data', (data) => (said += String(data)));
  address = await vi.waitUntil(() => /the site is at (\S+)\//.exec(said)?.[1], { timeout: 60_000 });
  browser = await started(() => chromium.launch(forTests()));
}, 90_000);
afterAll(async () => {
  server.kill();
  project.remove();
  await browser.close();
});

test('the policy of production is sent, but for style, which Vite puts into the page', async () => {
  const { headers: sent } = await fetch(address + page);
  for (const [name, value] of Object.entries(headers))
    expect(sent.get(name)).toBe(value.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"));
});

test('a page has its style and its picture, and nothing in it is refused', async () => {
  const tab = await browser.newPage();
  const said: string[] = [];
  tab.on('console', (message) => said.push(message.text()));
  await tab.goto(address + page, { waitUntil: 'networkidle' });
  expect(await tab.evaluate(() => getComputedStyle(document.body).display)).toBe('flex');
  expect(await tab.evaluate(() => document.images[0]?.naturalWidth)).toBeGreaterThan(0);
  expect(said.filter((text) => /policy|refused/i.test(text))).toEqual([]);
  await tab.close();
});

test('what the check finds is shown on the page, of its own text first, and follows each change', async () => {
  const tab = await open(page);
  await tab.evaluate(() => Object.assign(window, { isTheSame: true }));
  const restore = change('content/nl/names.yaml', (text) => `${text}  - "Iets\t"\n`);
  await soon(() => panel(tab)).toMatch(/^1 fout.*Fout: content\/nl\/names\.yaml:\d+.* Zo kan het: /);
  expect(await tab.evaluate(() => 'isTheSame' in window), 'without a reload').toBe(true);
  const mend = change(story, (text) => `${text}\nZie [wat er niet is](/weg/).\n`);
  await soon(() => panel(tab)).toMatch(
    new RegExp(`^2 fouten.*?Fout op deze pagina: ${RegExp.escape(story)}:\\d+`),
  );
  restore();
  mend();
  await soon(() => panel(tab)).not.toContain('Fout');
  await tab.close();
});

/** What an editor can do to a text, each to another one. */
const mistakes: ((text: string) => string)[] = [
  (text) => text.replace(/^summary:.*\n/m, ''),
  (text) => text.replace(/^title:.*/m, 'title: Eén: twee'),
  (text) => `${text}\n<b\n`,
  (text) => `${text}\n![Een raam](./weg.png)\n`,
  () => '',
];

test('a text that cannot be shown says so in Dutch on its page, others stay, and it comes back', async () => {
  const tab = await open(page);
  const told = await heading(tab);
  const broken = [first, ...others].slice(0, mistakes.length);
  const restore = mistakes.map((how, index) => change(fileOf(broken[index]), how));
  await soon(() => heading(tab)).toBe('Deze tekst is nu niet te laten zien');
  for (const id of broken) {
    const response = await fetch(address + pageOf(id));
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).toContain('Deze tekst is nu niet te laten zien');
    expect(text).toMatch(/<li>.* <em>Zo kan het:<\/em> /);
    expect(text).not.toMatch(/error|\.js:\d/i);
  }
  for (const path of ['/', '/verhalen/', pageOf(others.at(-1))])
    expect((await fetch(address + path)).status).toBe(200);
  for (const undo of restore) undo();
  await soon(() => heading(tab)).toBe(told);
  for (const id of broken) expect((await fetch(address + pageOf(id))).status).toBe(200);
  await tab.close();
});

test('a story that is withdrawn is gone at once, and comes back', async () => {
  const restore = change(story, (text) =>
    text.replace('\nconsent:\n', `\nconsent:\n  withdrawn: ${today()}\n`),
  );
  await soon(() => textOf(page)).toContain('Dit verhaal is er niet meer');
  for (const path of ['/', '/verhalen/']) expect(await textOf(path)).not.toContain(page);
  for (const path of [
    image,
    `_image?href=${encodeURIComponent(`/@fs${join(project.root, image)}?origWidth=1`)}`,
  ])
    expect((await fetch(`${address}/${path}`)).status).toBe(404);
  const store = readFileSync(join(project.root, '.astro/data-store.json'), 'utf8');
  expect(store).not.toContain(story);
  restore();
  await soon(() => textOf(page)).not.toContain('Dit verhaal is er niet meer');
  expect((await fetch(`${address}/${image}`)).status).toBe(200);
});

test('a new text is there at once, and gone with its file', async () => {
  const path = join(project.root, 'content/nl/terms/proefwoord.mdx');
  writeFileSync(
    path,
    readFileSync(
      join(project.root, 'content/nl/terms', readdirSync(join(project.root, 'content/nl/terms'))[0] ?? ''),
      'utf8',
    )
      .replace(/^title:.*/m, 'title: Proefwoord')
      .replace(/^aliases:.*\n/m, ''),
  );
  await soon(() => textOf('/begrippen/')).toContain('Proefwoord');
  rmSync(path);
  await soon(() => textOf('/begrippen/')).not.toContain('Proefwoord');
});

test('the server says where the site is and what is missing, and nothing else', () => {
  const lines = said
    .trim()
    .split('\n')
    .filter((line) => !line.includes('[search-index]'));
  expect(lines).toEqual([`dev: the site is at ${address}/`]);
});

function fileOf(id = ''): string {
  return `content/nl/stories/${id}.mdx`;
}

function pageOf(id = ''): string {
  return `/verhalen/${id}/`;
}

/** Changes a file of the copy; hands back how to undo it. */
function change(file: string, how: (text: string) => string): () => void {
  const path = join(project.root, file);
  const before = readFileSync(path, 'utf8');
  const changed = how(before);
  expect(changed, 'the change changes something').not.toBe(before);
  writeFileSync(path, changed);
  return () => {
    writeFileSync(path, before);
  };
}

/** A change takes a second; a machine that is busy longer. */
const soon = <T>(look: () => T) => expect.poll(look, { timeout: 15_000 });

async function open(path: string): Promise<Page> {
  const tab = await browser.newPage();
  await tab.goto(address + path);
  return tab;
}

const textOf = async (path: string) => (await fetch(address + path)).text();
const heading = (tab: Page) => tab.locator('h1').first().textContent();
const panel = async (tab: Page) =>
  (await tab.locator('findings-panel details').textContent())?.replace(/\s+/g, ' ');
