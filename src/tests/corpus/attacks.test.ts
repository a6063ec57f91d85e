import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToJs } from 'satteri';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { components } from '#/content/components.ts';
import { proseLock } from '#/integrations/prose-lock.ts';
import { site } from '#/site.config.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';
import { attacks, type Attack } from './attacks.ts';
import { checkWith, removeCopy } from './tree.ts';

const attacked = () => 'attacked' in globalThis || existsSync('attacked');

/** A valid text but for the attack. */
const fileOf = ({ body = 'Een boot vaart.', field }: Attack, index = 0) => `---
title: Een bericht ${index}
summary: Een boot vaart.
updated: 2026-03-02
order: 1
${field ? `${field}\n` : ''}---

${body}
`;

test('there are twenty or more', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(20);
});

describe('refused by the check, and nothing runs:', () => {
  beforeAll(() => {
    site.locales.en = { lang: 'en', dir: 'ltr', label: 'English' };
  });
  afterAll(removeCopy);

  test('the same file without an attack is accepted', () => {
    const file = 'content/nl/notices/bericht.mdx';
    expect(checkWith([{ file, whole: fileOf({ name: 'none' }) }]).findings).toEqual([]);
  });

  test.each(attacks.map((attack) => [attack.name, attack] as const))('%s', (_name, attack) => {
    const file = 'content/nl/notices/bericht.mdx';
    const { findings, buildable } = checkWith([{ file, whole: fileOf(attack) }]);
    expect(buildable).toBe(false);
    expect(findings.map((finding) => finding.file)).toContain(file);
    expect(attacked()).toBe(false);
  });
});

describe('refused by the lock in the build, before it is code:', () => {
  const compile = (source: string) =>
    mdxToJs(source, {
      mdastPlugins: [proseLock],
      fileURL: new URL('file:///project/content/nl/notices/bericht.mdx'),
    });

  test('prose passes', async () => {
    const prose = `Een *boot* vaart.\n\n${Object.keys(components)
      .map((name) => `<${name}>Let op.</${name}>`)
      .join('\n\n')}\n`;
    expect((await compile(prose)).code).toContain('Let op.');
  });

  const inText = attacks.filter(({ body }) => body);
  test.each(inText.map((attack) => [attack.name, attack] as const))('%s', async (_name, { body = '' }) => {
    await expect(async () => compile(body)).rejects.toThrow(/bericht\.mdx:\d+ fout: .+ Zo kan het: .+/);
    expect(attacked()).toBe(false);
  });
});

describe('refused by the build', () => {
  let project: ProjectCopy;
  beforeAll(() => {
    project = copyProject();
  });
  afterAll(() => {
    project.remove();
  });

  test('every file is named, what stood in dist stays, and nothing has run', () => {
    const { root, build } = project;
    mkdirSync(join(root, 'dist'));
    writeFileSync(join(root, 'dist/index.html'), 'the last good build');
    const before = statSync(join(root, 'dist/index.html')).mtimeMs;
    const mark = `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(join(root, 'attacked'))}, '');\n`;
    writeFileSync(join(root, 'attack.mjs'), mark);
    const files = attacks.map((attack, index) => {
      const file = `content/nl/notices/bericht-${index}.mdx`;
      writeFileSync(join(root, file), fileOf(attack, index));
      return file;
    });

    const { code, output } = build();

    expect(code).toBe(1);
    expect(files.filter((file) => !output.includes(`${file}:`))).toEqual([]);
    expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
    expect(statSync(join(root, 'dist/index.html')).mtimeMs).toBe(before);
    expect(existsSync(join(root, 'attacked'))).toBe(false);
    rmSync(join(root, 'attack.mjs'));
  });
});
