import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '#/tools/project-copy.ts';

let project: ProjectCopy;
beforeAll(() => {
  project = copyProject();
  // What a good build left behind: it must stay to the byte.
  mkdirSync(join(project.root, 'dist'));
  writeFileSync(join(project.root, 'dist/index.html'), 'the last good build');
});
afterAll(() => {
  project.remove();
});

const dist = () =>
  readdirSync(join(project.root, 'dist')).map((file) => [
    file,
    readFileSync(join(project.root, 'dist', file), 'utf8'),
    statSync(join(project.root, 'dist', file)).mtimeMs,
  ]);

/** Changes one file for the length of a build. */
function buildWith(file: string, change: (text: string) => string) {
  const path = join(project.root, file);
  const before = readFileSync(path, 'utf8');
  const changed = change(before);
  expect(changed, 'the change changes something').not.toBe(before);
  writeFileSync(path, changed);
  const result = project.build();
  writeFileSync(path, before);
  return result;
}

describe('a broken build leaves the last good one as it was, and says where, what and how to mend', () => {
  const term = 'content/nl/terms/coa.mdx';
  test.each([
    [
      'bad front matter',
      term,
      (text: string) => text.replace('summary:', 'samenvatting:'),
      /coa\.mdx.*“samenvatting”.*Zo kan het/,
    ],
    [
      'a dead link',
      'content/nl/about/waarom.mdx',
      (text: string) => `${text}\nZie [wat er niet is](/weg/).\n`,
      /waarom\.mdx:\d+.*\/weg\/ is er niet.*Zo kan het/,
    ],
    [
      'an unknown reference',
      'content/nl/commitments/belofte-2-2-1-a.mdx',
      (text: string) => text.replace('ambition: opvang', 'ambition: opvnag'),
      /belofte-2-2-1-a\.mdx:\d+.*“opvnag”.*schrijf “opvang”/,
    ],
    [
      'two titles alike',
      term,
      (text: string) => text.replace(/title: .*/, 'title: Statushouders'),
      /“?[Tt]itel.*Zo kan het/,
    ],
  ])('%s', (_what, file, change, message) => {
    const before = dist();
    const { code, output } = buildWith(file, change);
    expect(code).toBe(1);
    expect(output).toMatch(message);
    expect(output).toContain(file);
    expect(dist()).toEqual(before);
    expect(readdirSync(project.root).filter((name) => name.startsWith('dist.'))).toEqual([]);
  });

  test('a dead link in a component, which only the built pages show', () => {
    const before = dist();
    const { code, output } = buildWith('src/components/site/Footer.astro', (text) =>
      text.replace('<p class="on-paper">', '<a href="/nergens/">x</a><p class="on-paper">'),
    );
    expect(code).toBe(1);
    expect(output).toContain('the link /nergens/ leads nowhere');
    expect(dist()).toEqual(before);
  });
});

test('a new language is one line, one strings file and one folder', () => {
  const { root } = project;
  const config = join(root, 'src/site.config.ts');
  const [before, locales] = [
    readFileSync(config, 'utf8'),
    "    nl: { lang: 'nl', dir: 'ltr', label: 'Nederlands' },",
  ];
  writeFileSync(
    config,
    before.replace(locales, `${locales}\n    qq: { lang: 'ar', dir: 'rtl', label: 'Verzonnen' },`),
  );
  writeFileSync(
    join(root, 'src/i18n/languages/qq.ts'),
    "import nl, { type Strings } from './nl.ts';\nexport default { ...nl, skip: 'QQ-skip', untranslated: 'QQ-untranslated' } satisfies Strings;\n",
  );
  const translate = (collection: string, id: string, extra = '') => {
    mkdirSync(join(root, 'content/qq', collection), { recursive: true });
    writeFileSync(
      join(root, 'content/qq', collection, `${id}.mdx`),
      `---\ntitle: QQ ${id}\nsummary: QQ summary.\nkeywords: [qq]\nfollows: 2026-11-23\n${extra}---\n\nQQ body. [QQ coa](/partners/coa/)\n`,
    );
  };
  translate('help', 'slaapplek');
  translate('intros', 'help', 'label: QQ-label\n');

  const { code, output } = project.build();
  expect(output).toContain('done, in dist/');
  expect(code).toBe(0);
  const page = (path: string) => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8');

  const translated = page('qq/hulp/slaapplek');
  expect(translated).toMatch(/<html lang="ar" dir="rtl"/);
  expect(translated).toMatch(/<main[^>]* lang="ar" dir="rtl"/);
  expect(translated).toContain('QQ slaapplek');
  expect(translated).toContain('QQ-label');
  expect(translated).toMatch(/href="[^"]*\/qq\/partners\/coa\/"|href=\/qq\/partners\/coa\//);
  expect(translated).not.toContain('QQ-untranslated');
  expect(translated).toContain('data-pagefind-body');

  const fallback = page('qq/hulp/taal');
  expect(fallback).toMatch(/<html lang="ar" dir="rtl"/);
  expect(fallback).toMatch(/<main[^>]* lang="nl" dir="ltr"/);
  expect(fallback).toContain('QQ-untranslated');
  expect(fallback).toMatch(/rel="canonical" href="[^"]*example\/hulp\/taal\/"/);
  expect(fallback).toContain('noindex');
  expect(fallback).not.toContain('data-pagefind-body');

  const sitemap = readFileSync(join(root, 'dist/sitemap.xml'), 'utf8');
  expect(sitemap).toContain('/qq/hulp/slaapplek/');
  expect(sitemap).not.toContain('/qq/hulp/taal/');
  expect(page('hulp/slaapplek')).toMatch(/<html lang="nl" dir="ltr"/);
});
