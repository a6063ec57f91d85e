import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '#/tools/project-copy.ts';
import { makeSmall } from './small-site.ts';
import { added, addRows } from './variants/sections.ts';

let project: ProjectCopy;
beforeAll(() => {
  project = copyProject();
  makeSmall(project.root);
});
afterAll(() => {
  project.remove();
});

test('a rule of content is a file', () => {
  writeFileSync(
    join(project.root, 'src/content/rules/words/made-up.ts'),
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

// With all of that it is built, and looked at: `variants/sections.e2e.ts`.
test('what a section is without is named before anything is built', () => {
  addRows(project.root);
  const { stdout, status } = spawnSync(process.execPath, ['src/commands/controle.ts'], {
    cwd: project.root,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  for (const { collection } of added)
    for (const wanted of [
      `“${collection}” heeft geen schema`,
      `content/nl/intros/${collection}.mdx fout: `,
      `content/nl/${collection} fout: `,
    ])
      expect(stdout).toContain(wanted);
});
