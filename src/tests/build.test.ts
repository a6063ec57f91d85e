import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject } from '#/tools/project-copy.ts';
import { makeSmall } from './small-site.ts';

const project = copyProject();
makeSmall(project.root);
beforeAll(() => {
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

/** Changes files, each in one place, for the length of a build. */
function buildWith(changes: Record<string, (text: string) => string>, ...flags: string[]) {
  const changed = Object.entries(changes).map(([file, change]) => {
    const path = join(project.root, file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    expect(after, `the change of ${file} changes something`).not.toBe(before);
    return { path, before, after };
  });
  for (const { path, after } of changed) writeFileSync(path, after);
  const result = project.build({}, ...flags);
  for (const { path, before } of changed) writeFileSync(path, before);
  return result;
}

/** The texts of a collection, as paths of the project. */
function textsIn(collection: string): [string, string] {
  const [first = '', second = ''] = readdirSync(join(project.root, 'content/nl', collection))
    .sort()
    .map((file) => `content/nl/${collection}/${file}`);
  return [first, second];
}

const titleOf = (file: string) =>
  /^title: .*/m.exec(readFileSync(join(project.root, file), 'utf8'))?.[0] ?? '';

describe('a broken build leaves the last good one as it was, and says where, what and how to mend', () => {
  const [term, other] = textsIn('terms');
  const [law] = textsIn('laws');
  const [about] = textsIn('about');
  const [commitment] = textsIn('commitments');
  const mistakes = {
    'bad front matter': {
      file: law,
      change: (text: string) => text.replace('summary:', 'samenvatting:'),
      says: /“samenvatting”.*Zo kan het/,
    },
    'a dead link': {
      file: about,
      change: (text: string) => `${text}\nZie [wat er niet is](/weg/).\n`,
      says: /:\d+.*\/weg\/ is er niet.*Zo kan het/,
    },
    'an unknown reference': {
      file: commitment,
      change: (text: string) => text.replace(/^(ambition: \w+)/m, '$1x'),
      says: /:\d+.*“\w+x”.*schrijf “\w+”/,
    },
    'two titles alike': {
      file: term,
      change: (text: string) => text.replace(/^title: .*/m, titleOf(other)),
      says: /“?[Tt]itel.*Zo kan het/,
    },
  };

  // Together in one build. That each of them stops it by itself too is asked of every case in the corpus.
  test(Object.keys(mistakes).join(', '), () => {
    const before = dist();
    const made = Object.values(mistakes);
    const { code, output } = buildWith(Object.fromEntries(made.map(({ file, change }) => [file, change])));
    expect(code).toBe(1);
    const said = output.split('\n');
    for (const { file, says } of made)
      expect(
        said.filter((line) => line.includes(file) && says.test(line)),
        file,
      ).not.toEqual([]);
    expect(dist()).toEqual(before);
    expect(readdirSync(project.root).filter((name) => name.startsWith('dist.'))).toEqual([]);
  });

  // Without it the build leaves the story out, and goes on.
  test('a strict one: a consent that ran out', () => {
    const before = dist();
    const told = 'content/nl/stories/odilia.mdx';
    const { code, output } = buildWith(
      { [told]: (text) => text.replace(/^consent:\n/m, '$&  until: 2026-01-01\n') },
      '--strict',
    );
    expect(code).toBe(1);
    expect(output).toContain(told);
    expect(output).toMatch(/toestemming liep tot en met 2026-01-01.*Zo kan het/);
    expect(output).toContain('build: 1 fout in de teksten;');
    expect(dist()).toEqual(before);
    expect(project.build({}, '--stict').output).toBe('build: the one flag is --strict.\n');
  });

  test('a dead link in a component, which only the built pages show', () => {
    const before = dist();
    const { code, output } = buildWith({
      'src/components/site/Footer.astro': (text) =>
        text.replace('</footer>', '<a href="/nergens/">x</a></footer>'),
    });
    expect(code).toBe(1);
    expect(output).toContain('the link /nergens/ leads nowhere');
    expect(dist()).toEqual(before);
  });
});
