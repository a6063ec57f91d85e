import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '#/tools/project-copy.ts';
import { makeSmall } from './small-site.ts';

/** Two sections that nobody needs: a page an entry, and all entries on one page. */
const made = [
  { collection: 'events', kind: 'pages', segment: 'agenda' },
  { collection: 'buildings', kind: 'anchors', segment: 'gebouwen' },
];

let project: ProjectCopy;
beforeAll(() => {
  project = copyProject();
  makeSmall(project.root);
});
afterAll(() => {
  project.remove();
});

const change = (file: string, from: string, to: string) => {
  const path = join(project.root, file);
  const text = readFileSync(path, 'utf8');
  expect(text.split(from), `“${from}” stands in ${file} once`).toHaveLength(2);
  writeFileSync(path, text.replace(from, to));
};
const write = (file: string, text: string) => {
  writeFileSync(join(project.root, file), text);
};
const page = (path: string) => readFileSync(join(project.root, 'dist', path, 'index.html'), 'utf8');

describe('a section is a row, a schema, an introduction and a folder', () => {
  test('what is missing is named before anything is built', () => {
    for (const { collection, kind, segment } of made)
      change(
        'src/site.config.ts',
        "    intros: { kind: 'intros' },",
        `    ${collection}: { kind: '${kind}', segment: '${segment}', color: 'plum' },\n    intros: { kind: 'intros' },`,
      );
    const { stdout, status } = spawnSync(process.execPath, ['src/commands/controle.ts'], {
      cwd: project.root,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    for (const { collection } of made)
      for (const wanted of [
        `“${collection}” heeft geen schema`,
        `content/nl/intros/${collection}.mdx fout: `,
        `content/nl/${collection} fout: `,
      ])
        expect(stdout).toContain(wanted);
  });

  test('then it has a list, pages or anchors, and a place in the menu, the sitemap and the search', () => {
    change(
      'src/content/schemas/index.ts',
      '  intros: policy.intros,',
      '  intros: policy.intros,\n  events: policy.notices,\n  buildings: policy.notices,',
    );
    for (const { collection } of made) {
      mkdirSync(join(project.root, 'content/nl', collection));
      const head = (title: string) =>
        `---\ntitle: ${title}\nsummary: Dit is er een van.\nkeywords: []\nupdated: 2026-11-23\nsources: ["1.1"]\n`;
      write(
        `content/nl/intros/${collection}.mdx`,
        `${head(`"${collection}: alle"`)}label: ${collection}\n---\n`,
      );
      for (const name of ['roeien', 'zeilen'])
        write(
          `content/nl/${collection}/${name}.mdx`,
          `${head(`Het ${name} van ${collection}`)}order: ${String(name.length)}\n---\n\nHier vaart een boot.\n`,
        );
    }
    // The same number twice would be a remark.
    for (const { collection } of made) change(`content/nl/${collection}/zeilen.mdx`, 'order: 6', 'order: 7');

    const { code, output } = project.build();
    expect(code, output).toBe(0);
    expect(page('agenda')).toMatch(/<a href="\/agenda\/roeien\/"[^>]*>\s*Het roeien van events/);
    expect(page('agenda/zeilen')).toContain('Hier vaart een boot.');
    expect(page('gebouwen')).toContain('id="zeilen"');
    expect(page('gebouwen')).toContain('href="#zeilen"');
    for (const { segment } of made) expect(page('beleid')).toContain(`href="/${segment}/"`);
    const sitemap = readFileSync(join(project.root, 'dist/sitemap-0.xml'), 'utf8');
    expect(sitemap).toMatch(/\/agenda\/roeien\/<.*\/gebouwen\/</s);
    const texts = join(project.root, 'dist/pagefind/fragment');
    const found = readdirSync(texts).map((text) => gunzipSync(readFileSync(join(texts, text))).toString());
    expect(found.filter((text) => text.includes('"Het zeilen van '))).toHaveLength(2);
  }, 120_000);
});

test('a rule of content is a file', () => {
  write(
    'src/content/rules/words/made-up.ts',
    `import { say } from '#/content/finding.ts';
import { atField, type Rule } from '#/content/rule.ts';

export const madeUp: Rule = {
  name: 'made-up',
  level: 'warning',
  document: (document) => [atField(document, ['title'], say('Hier vaart iets.', 'laat het varen.'))],
};
`,
  );
  const { stdout } = spawnSync(process.execPath, ['src/commands/controle.ts'], {
    cwd: project.root,
    encoding: 'utf8',
  });
  expect(stdout).toContain('let op: Hier vaart iets. Zo kan het: laat het varen.');
});
