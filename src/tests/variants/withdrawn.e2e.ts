import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { formsOf } from '#/content/dictionaries/forms.ts';
import { plain } from '#/content/dutch/letters.ts';
import type { Finding } from '#/content/finding.ts';
import { parse } from '#/content/reading/parse.ts';
import { readDataFile } from '#/content/reading/read.ts';
import { outline } from '#/content/schemas/outline.ts';
import type { Built } from '#/tests/e2e/built.ts';
import type { Strings } from '#/i18n/languages/nl.ts';
import { inLocale } from '#/routes.ts';
import type { Locale } from '#/site.config.ts';
import { expect, test } from '#/tests/e2e/site.ts';
import { contentBefore, endedIn, firstBuild, keptFolders, type Ended } from './another-day.ts';

const folder = 'content/nl/stories';

let built: Built;
let stories: Ended;
/** Every file of the site by its path, compressed ones decoded. */
let files: Map<string, string>;
/** The same of what Astro and Vite keep beside it, for the next run. */
let kept: Map<string, string>;

// Read once by each worker: no test changes them.
test.beforeEach(({ built: site }) => {
  if (built === site) return;
  built = site;
  stories = endedIn(site.root);
  files = decodedFiles(site.dist);
  kept = keptIn(site.root);
});

test('the build goes on, and says what has ended', () => {
  const said = readFileSync(join(built.root, 'build.log'), 'utf8');
  expect(said).toContain('done, in dist/');
  expect(said).toMatch(new RegExp(`${folder}/${stories.expired}\\.mdx:\\d+ fout: De toestemming liep`));
});

test('a story that may be shown is found by these same means', () => {
  const { shown } = stories;
  const page = `verhalen/${shown}/index.html`;
  for (const ending of [page, 'verhalen/feed.xml', '.pf_fragment', '.pf_index', 'pagefind/own/nl/words.json'])
    expect(filesThatName(shown)).toContainEqual(expect.stringContaining(ending));
  expect(filesThatTell(shown)).toContain(page);
  expect(filesThatTell(shown)).toContainEqual(expect.stringContaining('.pf_fragment'));
  expect(picturesOf(shown)).not.toEqual([]);
});

for (const how of ['emptied', 'withdrawn', 'expired'] as const)
  test(`a story that was ${how} is gone`, async () => {
    const { [how]: id } = stories;
    expect(filesThatName(id), 'its person is named nowhere').toEqual([]);
    expect(filesThatTell(id), 'nothing that only it said stands anywhere').toEqual([]);

    const claims = claimsOf(id);
    const outlined = [...files].filter(([, text]) => claims.some((says) => text.includes(says)));
    expect(
      outlined.map(([path]) => path),
      'nor what the outline says of it',
    ).toEqual([]);

    const own = locales().map((locale) => ({
      locale,
      file: `${inLocale(locale, `/verhalen/${id}/`).slice(1)}index.html`,
    }));
    const leading = [...files].filter(([, text]) => text.includes(`/verhalen/${id}`)).map(([path]) => path);
    expect(leading, 'no page, list, index, feed or sitemap leads to it').toEqual([]);
    expect([...files.keys()].filter((path) => path.split('/').includes(id)).sort()).toEqual(
      own.map(({ file }) => file).sort(),
    );
    expect(picturesOf(id), 'no picture of it is there').toEqual([]);

    for (const { locale, file } of own) {
      const page = files.get(file) ?? '';
      const { default: t } = (await import(
        pathToFileURL(join(built.root, 'src/i18n/languages', `${locale}.ts`)).href
      )) as { default: Strings };
      expect(page, 'its address says so').toMatch(
        new RegExp(`<h1[^>]*>\\s*${RegExp.escape(t.story.gone.title)}`),
      );
      expect(page, 'not to search engines').toMatch(/<meta name="?robots"? content="?noindex/);
      expect(page).not.toMatch(/rel="?canonical|og:url|data-pagefind-body/);
    }
  });

for (const how of ['emptied', 'withdrawn', 'expired'] as const)
  test(`nothing of a story that was ${how} is kept for the next run, though it had been there`, () => {
    const { [how]: id } = stories;
    const before = keptIn(join(built.root, firstBuild));
    expect(picturesOf(id, before)).not.toEqual([]);
    expect(filesThatTell(id, before)).not.toEqual([]);

    // Its id may be kept, and is the name of somebody.
    const withoutIds = new Map([...kept].map(([path, text]) => [path, text.replaceAll(`"${id}"`, '')]));
    expect(filesThatName(id, withoutIds)).toEqual([]);
    expect(filesThatTell(id, kept)).toEqual([]);
    expect(picturesOf(id, kept)).toEqual([]);
  });

test('the check lists what has ended, and what ends within sixty days', () => {
  const { stdout, status } = spawnSync('node', ['src/commands/controle.ts', '--json'], {
    cwd: built.root,
    encoding: 'utf8',
  });
  const findings = (JSON.parse(stdout) as Finding[]).filter(({ rule }) => rule.startsWith('consent-'));
  expect(findings).toMatchObject([
    { rule: 'consent-ended', level: 'error', file: `${folder}/${stories.expired}.mdx` },
    { rule: 'consent-ending', level: 'warning', file: `${folder}/${stories.shown}.mdx` },
  ]);
  expect(findings[1]?.message).toContain('over 30 dagen');
  expect(status).toBe(1);
});

/** The languages of the variant. */
const locales = () => Object.keys(built.site.locales) as Locale[];

const storyBefore = (id: string) => join(built.root, contentBefore, 'nl/stories', `${id}.mdx`);

/** What the outline says in that story’s place, in the project that the variant was made from. */
function claimsOf(id: string): string[] {
  const { data } = readDataFile(process.cwd(), 'outline');
  return outline
    .parse(data)
    .paragraphs.flatMap(({ claims }) => claims)
    .filter(({ at }) => at.startsWith(`/verhalen/${id}/`))
    .map(({ says }) => says);
}

function personOf(id: string): string {
  const parsed = parse(readFileSync(storyBefore(id)));
  return 'data' in parsed ? String(parsed.data.person) : '';
}

/** What Astro and Vite keep in a project. */
const keptIn = (root: string) =>
  new Map(
    keptFolders
      .filter((path) => existsSync(join(root, path)))
      .flatMap((path) =>
        [...decodedFiles(join(root, path))].map(([file, text]) => [`${path}/${file}`, text]),
      ),
  );

function filesThatName(id: string, among = files): string[] {
  const person = personOf(id);
  return [...among]
    .filter(([path, text]) => (path.endsWith('.pf_index') ? isIndexed(text, person) : mentions(text, person)))
    .map(([path]) => path)
    .filter((path) => !isWordIn(person, /pagefind\/own\/([^/]+)\/near\//.exec(path)?.[1]));
}

function filesThatTell(id: string, among = files): string[] {
  const said = runsOnlyIn(id);
  expect(said.size).toBeGreaterThan(10);
  const beginnings = new Set([...said].map((run) => run.split(' ')[0] ?? ''));
  const isTold = (text: string) =>
    wordsIn(text).some(
      (word, index, words) => beginnings.has(word) && said.has(words.slice(index, index + 4).join(' ')),
    );
  return [...among].filter(([, text]) => isTold(text)).map(([path]) => path);
}

// Astro puts the pictures of every text it is handed among the files of the site, shown or not.
const picturesOf = (id: string, among = files) =>
  [...among.keys()].filter((path) => path.includes(`${id}-foto`));

/** What a story says, in any language, in four words on end that no other text says. */
function runsOnlyIn(id: string): Set<string> {
  const before = join(built.root, contentBefore);
  const own = locales()
    .map((locale) => join(before, locale, 'stories', `${id}.mdx`))
    .filter((file) => existsSync(file));
  const others = readdirSync(before, { recursive: true, encoding: 'utf8' })
    .map((file) => join(before, file))
    .filter((file) => !own.includes(file) && /\.(?:mdx|yaml)$/.test(file));
  const elsewhere = others.map((file) => runsIn(withoutClaims(id, readFileSync(file, 'utf8')).rest));
  const { claims } = withoutClaims(id, readFileSync(join(before, 'nl/outline.yaml'), 'utf8'));
  const said = [claims, ...own.map((file) => readFileSync(file, 'utf8'))].map(runsIn);
  return elsewhere.reduce(
    (left, runs) => left.difference(runs),
    said.reduce((all, runs) => all.union(runs)),
  );
}

/** What the outline says of a story is what its person said, and goes with it. */
function withoutClaims(id: string, text: string): { rest: string; claims: string } {
  const claim = new RegExp(`^ *says: .*\n *at: /verhalen/${id}/.*\n`, 'gm');
  return { rest: text.replace(claim, ''), claims: (text.match(claim) ?? []).join('') };
}

/** All runs of four words, tags left out. */
function runsIn(text: string): Set<string> {
  const words = wordsIn(text);
  return new Set(words.slice(3).map((_word, index) => words.slice(index, index + 4).join(' ')));
}

const wordsIn = (text: string): string[] =>
  text
    .replace(/<[^>]*>/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a text has a word as a whole, in capitals or not: “Ton” is not in “tonen”. */
function mentions(text: string, word: string): boolean {
  return new RegExp(`(?<!\\p{L})${RegExp.escape(word)}(?!\\p{L})`, 'iu').test(text);
}

/** Words near the site’s come from the dictionary, which has first names that many people have: it tells of nobody. */
function isWordIn(name: string, language: string | undefined): boolean {
  for (const form of language ? formsOf(language) : []) if (plain(form) === plain(name)) return true;
  return false;
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
