import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '#/content/finding.ts';
import { parse } from '#/content/reading/parse.ts';
import { today } from '#/content/today.ts';
import { copyProject, type ProjectCopy } from '#/tools/project-copy.ts';

const daysFromNow = (days: number) => new Date(Date.parse(today()) + days * 86_400_000).toJSON().slice(0, 10);

const folder = 'content/nl/stories';
const [withdrawn = '', expired = '', shown = ''] = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => name.replace('.mdx', ''));
const gone = [
  ['withdrawn', withdrawn],
  ['expired', expired],
] as const;

let project: ProjectCopy;
let built: { code: number; output: string };
/** Every file of the site by its path, compressed ones decoded. */
let files: Map<string, string>;
/** The same of what Astro and Vite keep beside it, for the next run. */
let kept: Map<string, string>;
/** What only that story says. */
let telling: Map<string, ReadonlySet<string>>;

beforeAll(() => {
  project = copyProject();
  telling = new Map([withdrawn, expired, shown].map((id) => [id, runsOnlyIn(id)]));
  // They have all been shown, with a picture: in a build, and to somebody who wrote.
  for (const id of [withdrawn, expired, shown]) {
    change(id, `until: ${daysFromNow(30)}`);
    addPicture(id);
  }
  build();
  for (const id of [withdrawn, expired]) {
    expect(picturesOf(id, kept)).not.toEqual([]);
    expect(filesThatTell(id, kept)).not.toEqual([]);
  }
  copyFileSync(
    join(project.root, 'node_modules/.astro/data-store.json'),
    join(project.root, '.astro/data-store.json'),
  );
  change(withdrawn, `withdrawn: ${today()}`);
  change(expired, `until: ${daysFromNow(-1)}`);
  build();
}, 300_000);
afterAll(() => {
  project.remove();
});

test('the build goes on, and says what has ended', () => {
  expect(built.output).toContain('done, in dist/');
  expect(built.output).toMatch(new RegExp(`${folder}/${expired}\\.mdx:\\d+ fout: De toestemming liep`));
});

test('a story that may be shown is found by these same means', () => {
  const page = `verhalen/${shown}/index.html`;
  for (const ending of [page, 'verhalen/feed.xml', 'pagefind/cards/', '.pf_index'])
    expect(filesThatName(shown)).toContainEqual(expect.stringContaining(ending));
  expect(filesThatTell(shown)).toContain(page);
  expect(filesThatTell(shown)).toContainEqual(expect.stringContaining('pagefind/cards/'));
  expect(picturesOf(shown)).not.toEqual([]);
});

describe.each(gone)('a story that was %s is gone', (_why, id) => {
  test('its person is named nowhere', () => {
    expect(filesThatName(id)).toEqual([]);
  });

  test('nothing that only it said stands anywhere', () => {
    expect(filesThatTell(id)).toEqual([]);
  });

  test('nothing leads to it: no page, list, index, feed or sitemap', () => {
    const own = `verhalen/${id}/index.html`;
    const leading = [...files].filter(([, text]) => text.includes(`/verhalen/${id}`)).map(([path]) => path);
    expect(leading).toEqual([]);
    expect([...files.keys()].filter((path) => path.split('/').includes(id))).toEqual([own]);
  });

  test('no picture of it is there', () => {
    expect(picturesOf(id)).toEqual([]);
  });

  test('nothing of it is kept for the next run, though it had been there', () => {
    // Its id may be kept, and is the name of somebody.
    const withoutIds = new Map([...kept].map(([path, text]) => [path, text.replaceAll(`"${id}"`, '')]));
    expect(filesThatName(id, withoutIds)).toEqual([]);
    expect(filesThatTell(id, kept)).toEqual([]);
    expect(picturesOf(id, kept)).toEqual([]);
  });

  test('its address says that it is gone, to people and not to search engines', () => {
    const page = files.get(`verhalen/${id}/index.html`) ?? '';
    expect(page).toMatch(/<h1[^>]*>\s*Dit verhaal is er niet meer/);
    expect(page).toMatch(/<meta name="?robots"? content="?noindex/);
    expect(page).not.toMatch(/rel="?canonical|og:url|data-pagefind-body/);
  });
});

test('the check lists what has ended, and what ends within sixty days', () => {
  const { stdout, status } = spawnSync('node', ['src/commands/controle.ts', '--json'], {
    cwd: project.root,
    encoding: 'utf8',
  });
  const findings = (JSON.parse(stdout) as Finding[]).filter(({ rule }) => rule.startsWith('consent-'));
  expect(findings).toMatchObject([
    { rule: 'consent-ended', level: 'error', file: `${folder}/${expired}.mdx` },
    { rule: 'consent-ending', level: 'warning', file: `${folder}/${shown}.mdx` },
  ]);
  expect(findings[1]?.message).toContain('over 30 dagen');
  expect(status).toBe(1);
});

function build(): void {
  built = project.build();
  if (built.code) throw new Error(built.output);
  files = decodedFiles(join(project.root, 'dist'));
  const folders = ['.astro', 'node_modules/.astro', 'node_modules/.vite'];
  kept = new Map(
    folders
      .filter((folder) => existsSync(join(project.root, folder)))
      .flatMap((folder) =>
        [...decodedFiles(join(project.root, folder))].map(([path, text]) => [`${folder}/${path}`, text]),
      ),
  );
}

/** Sets a consent. */
function change(id: string, consent: string): void {
  const path = join(project.root, folder, `${id}.mdx`);
  const text = readFileSync(path, 'utf8').replace(/^ {2}(?:until|withdrawn):.*\n/gm, '');
  const changed = text.replace('\nconsent:\n', `\nconsent:\n  ${consent}\n`);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

function addPicture(id: string): void {
  appendFileSync(join(project.root, folder, `${id}.mdx`), `\n![Een tafel bij een raam](./${id}-foto.png)\n`);
  // Each its own: Astro puts pictures that are alike under one name.
  const picture = readFileSync('src/tests/corpus/valid/content/nl/stories/boot-van-hout.png');
  writeFileSync(join(project.root, folder, `${id}-foto.png`), Buffer.concat([picture, Buffer.from(id)]));
}

function personOf(id: string): string {
  const parsed = parse(readFileSync(`${folder}/${id}.mdx`));
  return 'data' in parsed ? String(parsed.data.person) : '';
}

function filesThatName(id: string, among = files): string[] {
  const person = personOf(id);
  return [...among]
    .filter(([path, text]) => (path.endsWith('.pf_index') ? isIndexed(text, person) : mentions(text, person)))
    .map(([path]) => path);
}

function filesThatTell(id: string, among = files): string[] {
  const said = telling.get(id) ?? new Set();
  expect(said.size).toBeGreaterThan(10);
  return [...among].filter(([, text]) => !said.isDisjointFrom(runsIn(text))).map(([path]) => path);
}

// Astro puts the pictures of every text it is handed among the files of the site, shown or not.
const picturesOf = (id: string, among = files) =>
  [...among.keys()].filter((path) => path.includes(`${id}-foto`));

/** What a story says in four words on end that no other text says. */
function runsOnlyIn(id: string): Set<string> {
  const own = `${folder}/${id}.mdx`;
  const others = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .map((file) => `content/${file}`)
    .filter((file) => file !== own && /\.(?:mdx|yaml)$/.test(file));
  const elsewhere = others.map((file) => runsIn(withoutClaims(id, readFileSync(file, 'utf8')).rest));
  const { claims } = withoutClaims(id, readFileSync('content/nl/outline.yaml', 'utf8'));
  const said = runsIn(readFileSync(own, 'utf8')).union(runsIn(claims));
  return elsewhere.reduce((left, runs) => left.difference(runs), said);
}

/** What the outline says of a story is what its person said, and goes with it. */
function withoutClaims(id: string, text: string): { rest: string; claims: string } {
  const claim = new RegExp(`^ *says: .*\n *at: /verhalen/${id}/.*\n`, 'gm');
  return { rest: text.replace(claim, ''), claims: (text.match(claim) ?? []).join('') };
}

/** All runs of four words, tags left out. */
function runsIn(text: string): Set<string> {
  const words =
    text
      .replace(/<[^>]*>/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(3).map((_word, index) => words.slice(index, index + 4).join(' ')));
}

/** Whether a text has a word as a whole, in capitals or not: “Ton” is not in “tonen”. */
function mentions(text: string, word: string): boolean {
  return new RegExp(`(?<!\\p{L})${RegExp.escape(word)}(?!\\p{L})`, 'iu').test(text);
}

/** Whether the search knows a name: it keeps words in lower case and without their ending, each behind its length. */
function isIndexed(index: string, person: string): boolean {
  const stem = person.toLowerCase().slice(0, 5);
  return Array.from(index.matchAll(new RegExp(`[\`-w](?=${RegExp.escape(stem)})`, 'g'))).some(
    ({ 0: length, index: at }) => {
      const word = index.slice(at + 1, at + 1 + length.charCodeAt(0) - 0x60);
      return /^\p{L}+$/u.test(word);
    },
  );
}

function decodedFiles(root: string): Map<string, string> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => {
      const bytes = readFileSync(path);
      const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
      const decoded = isGzip ? gunzipSync(bytes) : path.endsWith('.br') ? brotliDecompressSync(bytes) : bytes;
      return [path.slice(root.length + 1), decoded.toString('utf8')];
    }),
  );
}
