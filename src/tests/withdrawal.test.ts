import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { check } from '#/content/check.ts';
import { today } from '#/content/today.ts';
import { contentRoutes } from '#/routes.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'withdrawal-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('every story can be withdrawn by the steps of the guide', async () => {
  const folder = join(root, 'content/nl/stories');
  const stories = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  expect(stories.length).toBeGreaterThan(10);
  stories.forEach((name, index) => {
    const path = join(folder, name);
    const [, front = ''] = readFileSync(path, 'utf8').split(/^---$/m);
    const emptied = front
      .replace(/^(title|summary|person): .*$/gm, `$1: Ingetrokken ${index + 70}`)
      .replace(/^ {2}(?:until|withdrawn):.*\n/gm, '')
      .replace('\nconsent:\n', `\nconsent:\n  withdrawn: ${today()}\n`);
    writeFileSync(path, `---${emptied}---\n`);
  });
  const { findings, buildable } = await check(root, contentRoutes, today());
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
  expect(buildable).toBe(true);
});
