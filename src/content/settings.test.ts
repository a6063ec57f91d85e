import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { check } from './check.ts';
import { routes } from './fixtures.ts';
import { missing, ownSettings } from './settings.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'settings-'));
  for (const folder of ['help', 'intros', 'agenda'])
    mkdirSync(join(root, 'content/nl', folder), { recursive: true });
  writeFileSync(join(root, 'content/nl/intros/help.mdx'), '');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Settings that are met. */
const met = { locales: ['nl'], worded: ['nl'], collections: ['help', 'intros'], introduced: ['help'] };

test('what the settings ask for is there', () => {
  expect(missing(root, met)).toEqual([]);
});

test.each([
  [
    'a schema',
    { collections: ['help', 'agenda'] },
    'src/content/schemas/index.ts',
    '“agenda” heeft geen schema',
  ],
  ['a folder', { collections: ['help', 'laws'] }, 'content/nl/laws', 'map van de verzameling “laws”'],
  ['an introduction', { introduced: ['help', 'laws'] }, 'content/nl/intros/laws.mdx', 'geen inleiding'],
  ['a folder of a language', { locales: ['nl', 'prs'], worded: ['nl', 'prs'] }, 'content/prs', 'taal “prs”'],
])('%s that is missing is named with its file', (_what, settings, file, message) => {
  expect(missing(root, { ...met, ...settings })).toMatchObject([
    { file, level: 'error', message: expect.stringContaining(message) as string },
  ]);
});

test('so are the words of a language', () => {
  mkdirSync(join(root, 'content/prs'));
  expect(missing(root, { ...met, locales: ['nl', 'prs'] })).toMatchObject([
    {
      file: 'src/i18n/languages/prs.ts',
      message: expect.stringContaining('“prs” heeft geen woorden') as string,
    },
  ]);
});

test('the site asks for a schema, a folder, an introduction and words, and has them', () => {
  expect(ownSettings.introduced.length).toBeGreaterThan(5);
  expect(ownSettings.worded).toEqual(expect.arrayContaining([...ownSettings.locales]));
  expect(missing(process.cwd(), ownSettings)).toEqual([]);
});

test('the check says so and goes on, and nothing is built', async () => {
  const { findings, buildable } = await check(root, routes, '2026-06-15', {
    ...met,
    collections: ['help', 'agenda'],
  });
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'settings' }));
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'data-files' }));
  expect(buildable).toBe(false);
});
