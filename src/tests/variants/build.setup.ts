import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, planned } from '#/tests/e2e/site.ts';
import { copyProject } from '#/tools/project-copy.ts';
import { rootOf } from './folder.ts';
import { variants } from './index.ts';

planned('the variant is built', async ({ variant }) => {
  planned.setTimeout(300_000);
  const project = copyProject(rootOf(variant));
  await variants.find(({ name }) => name === variant)?.change(project);
  const { code, output } = project.build();
  writeFileSync(join(project.root, 'build.log'), output);
  expect(code, output).toBe(0);
});
