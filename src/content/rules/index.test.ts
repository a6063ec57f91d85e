import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rules } from './index.ts';

const names = rules.map(({ name }) => name);

test('every rule has a name of its own, which is that of its file', () => {
  const files = readdirSync(dirname(fileURLToPath(import.meta.url)))
    .filter((file) => !file.includes('.test.') && file !== 'index.ts' && file !== 'sentences.ts')
    .map((file) => basename(file, '.ts'));
  expect(names.toSorted()).toEqual(files.toSorted());
});

test('rules that keep readers and persons safe, or say what exists, have no exceptions', () => {
  const safe = [
    'prose-only',
    'characters',
    'people',
    'consent-ended',
    'shape',
    'references',
    'sources',
    'images',
    'links',
  ];
  expect(rules.filter(({ name, excusable }) => safe.includes(name) && excusable)).toEqual([]);
});
