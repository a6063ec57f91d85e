import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { check } from '#/content/check.ts';
import { today } from '#/content/today.ts';
import { contentRoutes } from '#/routes.ts';
import { stories, withdraw } from './variants/stories.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'withdrawal-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('every story can be withdrawn by the steps of the guide', () => {
  stories(root).forEach((id, index) => {
    withdraw(root, id, index + 70);
  });
  const { findings, buildable } = check(root, contentRoutes, today());
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
  expect(buildable).toBe(true);
});
