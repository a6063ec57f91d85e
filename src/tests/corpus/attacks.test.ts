import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToJs } from 'satteri';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { components } from '#/content/schemas/components.ts';
import { proseLock } from '#/markdown/prose-lock.ts';
import { copyProject, type ProjectCopy } from '#/tools/project-copy.ts';
import { makeSmall } from '#/tests/small-site.ts';
import { attacks, type Attack } from './attacks.ts';
import { checkWith, removeCopy } from './tree.ts';

const attacked = () => 'attacked' in globalThis || existsSync('attacked');

/** A valid text but for the attack. */
const fileOf = ({ body = 'Een boot vaart.', field }: Attack, index = 0) => `---
title: Een bericht ${index}
summary: Een boot vaart.
updated: 2026-03-02
order: ${index + 50}
${field ? `${field}\n` : ''}---

${body}
`;

test('there are twenty or more', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(20);
});

describe('refused by the check, and nothing runs:', () => {
  afterAll(removeCopy);

  test('the same file without an attack is accepted', async () => {
    const file = 'content/nl/notices/bericht.mdx';
    expect((await checkWith([{ file, whole: fileOf({ name: 'none' }) }])).findings).toEqual([]);
  });

  test.each(attacks.map((attack) => [attack.name, attack] as const))('%s', async (_name, attack) => {
    const file = 'content/nl/notices/bericht.mdx';
    for (const lineEnd of ['\n', '\r\n']) {
      const whole = fileOf(attack).replaceAll('\n', lineEnd);
      const { findings, buildable } = await checkWith([{ file, whole }]);
      expect(buildable).toBe(false);
      expect(findings.map((finding) => finding.file)).toContain(file);
    }
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
    for (const text of [body, body.replaceAll('\n', '\r\n'), body.replaceAll('\n', '\r')])
      await expect(async () => compile(text)).rejects.toThrow(/bericht\.mdx:\d+ fout: .+ Zo kan het: .+/);
    expect(attacked()).toBe(false);
  });
});

describe('refused by a build of the whole site:', () => {
  let project: ProjectCopy;
  let files: string[];
  beforeAll(() => {
    project = copyProject();
    makeSmall(project.root);
    const { root } = project;
    const mark = JSON.stringify(join(root, 'attacked'));
    writeFileSync(
      join(root, 'attack.mjs'),
      `import { writeFileSync } from 'node:fs';\nwriteFileSync(${mark}, '');\nexport default () => '';\n`,
    );
    mkdirSync(join(root, 'dist'));
    writeFileSync(join(root, 'dist/index.html'), 'the last good build');
    files = attacks.map((attack, index) => {
      const file = `content/nl/notices/bericht-${index}.mdx`;
      writeFileSync(join(root, file), fileOf(attack, index));
      return file;
    });
  });
  afterAll(() => {
    project.remove();
  });
  const untouched = () => {
    expect(readdirSync(join(project.root, 'dist'))).toEqual(['index.html']);
    expect(readFileSync(join(project.root, 'dist/index.html'), 'utf8')).toBe('the last good build');
    expect(existsSync(join(project.root, 'attacked'))).toBe(false);
  };

  test('every file is named, what stood in dist stays, and nothing has run', () => {
    const { code, output } = project.build();
    expect(code).toBe(1);
    expect(files.filter((file) => !output.includes(`${file}:`))).toEqual([]);
    untouched();
  });

  test('so it is when nobody has checked the content before Astro starts: what is not right is not handed over', () => {
    const { status, stdout, stderr } = spawnSync('astro', ['build', '--outDir', 'dist.next'], {
      cwd: project.root,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    });
    expect(status).toBe(1);
    const said = stdout + stderr;
    expect(said).toContain('Niet te tonen: ');
    expect(files.filter((file) => !said.includes(file))).toEqual([]);
    untouched();
  });
});
