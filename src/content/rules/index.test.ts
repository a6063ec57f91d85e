import { expect, test } from 'vitest';
import { rules } from './index.ts';

const names = rules.map(({ name }) => name);

test('every rule has a name of its own', () => {
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
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
