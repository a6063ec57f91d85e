import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '#/content/finding.ts';
import { parse } from '#/content/parse.ts';
import { today } from '#/content/today.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

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
/** What only that story says, its person included. */
let telling: Map<string, string[]>;

beforeAll(() => {
  project = copyProject();
  telling = new Map([withdrawn, expired, shown].map((id) => [id, tellingWordsOf(id)]));
  change(withdrawn, `withdrawn: ${today()}`);
  change(expired, `until: ${daysFromNow(-1)}`);
  change(shown, `until: ${daysFromNow(30)}`);
  built = project.build();
  if (built.code) throw new Error(built.output);
  files = decodedFiles(join(project.root, 'dist'));
}, 300_000);
afterAll(() => {
  project.remove();
});

test('the build goes on, and says what has ended', () => {
  expect(built.output).toContain('done, in dist/');
  expect(built.output).toMatch(new RegExp(`${folder}/${expired}\\.mdx:\\d+ fout: De toestemming liep`));
});

test('a story that may be shown is found in each kind of file by these same means', () => {
  const name = personOf(shown);
  const words = telling.get(shown) ?? [];
  const kinds = [`verhalen/${shown}/index.html`, 'verhalen/feed.xml', '.pf_fragment', '.pf_index'];
  for (const kind of kinds) {
    const texts = [...files].filter(([path]) => path.endsWith(kind)).map(([, text]) => text);
    expect(texts.some((text) => mentions(text, name) || mentions(text, name.toLowerCase()), kind)).toBe(true);
  }
  expect(words.length).toBeGreaterThan(2);
  expect(words.filter((word) => mentions(files.get(`verhalen/${shown}/index.html`) ?? '', word))).toEqual(
    words,
  );
  expect([...files.keys()].filter((path) => path.includes(`${shown}-foto`))).not.toEqual([]);
});

describe.each(gone)('a story that was %s is gone', (_why, id) => {
  test('its person is named nowhere', () => {
    const name = personOf(id);
    const named = [...files].filter(([, text]) => mentions(text, name)).map(([path]) => path);
    expect(named).toEqual([]);
  });

  test('nothing that only it said stands anywhere, in any letter case', () => {
    const words = telling.get(id) ?? [];
    expect(words.length).toBeGreaterThan(2);
    const found = [...files].flatMap(([path, text]) => {
      const lower = text.toLowerCase();
      return words.filter((word) => mentions(lower, word)).map((word) => `${path}: ${word}`);
    });
    expect(found).toEqual([]);
  });

  test('no page, list, feed or sitemap leads to it', () => {
    const leading = [...files].filter(([, text]) => text.includes(`/verhalen/${id}`)).map(([path]) => path);
    expect(leading).toEqual([]);
    expect([...files.keys()].filter((path) => path.split('/').includes(id))).toEqual([
      `verhalen/${id}/index.html`,
    ]);
  });

  test('its address says that it is gone, to people and not to search engines', () => {
    const page = files.get(`verhalen/${id}/index.html`) ?? '';
    expect(page).toMatch(/<h1[^>]*>\s*Dit verhaal is er niet meer/);
    expect(page).toMatch(/<meta name="?robots"? content="?noindex/);
    expect(page).not.toMatch(/rel="?canonical|og:url|data-pagefind-body/);
  });
});

// Astro puts the pictures of every text it is handed among the files of the site, shown or not.
test.fails.each(gone)('the picture of a story that was %s is not there', (_why, id) => {
  expect([...files.keys()].filter((path) => path.includes(`${id}-foto`))).toEqual([]);
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

/** Sets a consent, and puts a picture under the text. */
function change(id: string, consent: string): void {
  const path = join(project.root, folder, `${id}.mdx`);
  const text = readFileSync(path, 'utf8').replace(/^ {2}(?:until|withdrawn):.*\n/gm, '');
  const changed = text.replace('\nconsent:\n', `\nconsent:\n  ${consent}\n`);
  expect(changed).not.toBe(text);
  writeFileSync(path, `${changed}\n![Een tafel bij een raam](./${id}-foto.png)\n`);
  copyFileSync(
    'src/tests/corpus/valid/content/nl/stories/boot-van-hout.png',
    join(project.root, folder, `${id}-foto.png`),
  );
}

function personOf(id: string): string {
  const parsed = parse(readFileSync(`${folder}/${id}.mdx`));
  return 'data' in parsed ? String(parsed.data.person) : '';
}

/** Words of six letters or more of a story that stand in no other text and in no code, in lower case. */
function tellingWordsOf(id: string): string[] {
  const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}{6,}/gu) ?? [];
  const own = `${folder}/${id}.mdx`;
  const others = ['content', 'src']
    .flatMap((top) => readdirSync(top, { recursive: true, encoding: 'utf8' }).map((file) => `${top}/${file}`))
    .filter((file) => file !== own && /\.(?:mdx|yaml|ts|astro|css)$/.test(file))
    .filter((file) => !file.startsWith('src/tests/'));
  const elsewhere = new Set(others.flatMap((file) => wordsIn(readFileSync(file, 'utf8'))));
  const [, , body = ''] = readFileSync(own, 'utf8').split(/^---$/m);
  return [...new Set(wordsIn(body))].filter((word) => !elsewhere.has(word));
}

/** Whether a text has a word as a whole: “Ton” is not in “tonen”. */
function mentions(text: string, word: string): boolean {
  return new RegExp(`(?<!\\p{L})${RegExp.escape(word)}(?!\\p{L})`, 'u').test(text);
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
