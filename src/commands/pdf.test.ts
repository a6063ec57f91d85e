import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { site } from '#/site.config.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pdf-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Runs the command in a folder, on a machine that has no Chromium. */
const makePdf = () => {
  const { CHROMIUM_PATH: _named, ...environment } = process.env;
  return spawnSync(process.execPath, [resolve('src/commands/pdf.ts')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...environment, PATH: root },
  });
};

test('who has built nothing yet is told to, in one line', () => {
  const { status, stderr } = makePdf();
  expect(status).toBe(1);
  expect(stderr).toBe(`pdf: There is no ${site.printed} in dist/. Run npm run build first.\n`);
});

test('who has no Chromium is told so, in one line, and nothing is made', () => {
  const folder = join(root, 'dist', site.printed);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<h1>Kort</h1>');
  const { status, stderr } = makePdf();
  expect(status).toBe(1);
  expect(stderr).toBe('pdf: No Chromium found: install it, or name one with CHROMIUM_PATH.\n');
  expect(readdirSync(root)).toEqual(['dist']);
});
