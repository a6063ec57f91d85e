import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goneStories } from './stories.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'stories-'));
  const folder = join(root, 'content/nl/stories');
  mkdirSync(folder, { recursive: true });
  const write = (id: string, fields: string) => {
    writeFileSync(join(folder, `${id}.mdx`), `---\ntitle: A\n${fields}\n---\n`);
  };
  write('shown', 'consent: { basis: form }');
  write('last-day', 'consent: { until: 2026-06-15 }');
  write('expired', 'consent: { until: 2026-06-14 }');
  write('withdrawn', 'consent: { withdrawn: 2026-01-01 }');
  write('no-consent', 'person: B');
  writeFileSync(join(folder, 'unreadable.mdx'), 'A');
  writeFileSync(join(folder, 'foto.jpg'), '');
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('gone is what was withdrawn, has expired, or cannot say that it may be shown', () => {
  expect(goneStories(root, '2026-06-15').sort()).toEqual([
    'expired',
    'no-consent',
    'unreadable',
    'withdrawn',
  ]);
});

test('a site without stories has none that are gone', () => {
  expect(goneStories(join(root, 'nowhere'), '2026-06-15')).toEqual([]);
});
