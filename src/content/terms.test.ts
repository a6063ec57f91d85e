import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTerms } from './terms.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'terms-'));
  const write = (file: string, fields: string) => {
    mkdirSync(join(root, 'content', file, '..'), { recursive: true });
    writeFileSync(join(root, 'content', file), `---\n${fields}\n---\n`);
  };
  write('nl/terms/kade.mdx', 'title: Kade\naliases: [kades, kademuur]');
  write('nl/terms/vlot.mdx', 'title: Vlot');
  write('nl/terms/_later.mdx', 'title: Later');
  write('en/terms/kade.mdx', 'title: Quay\naliases: [quays]');
  writeFileSync(join(root, 'content/nl/terms/stuk.mdx'), 'A');
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('a Dutch term has its title and aliases', () => {
  expect(readTerms(root, 'nl')).toEqual([
    { id: 'kade', forms: ['Kade', 'kades', 'kademuur'] },
    { id: 'vlot', forms: ['Vlot'] },
  ]);
});

test('another language adds its own words to them', () => {
  expect(readTerms(root, 'en')).toEqual([
    { id: 'kade', forms: ['Kade', 'kades', 'kademuur', 'Quay', 'quays'] },
    { id: 'vlot', forms: ['Vlot'] },
  ]);
});

test('a language without terms keeps the Dutch ones', () => {
  expect(readTerms(root, 'ar').map(({ id }) => id)).toEqual(['kade', 'vlot']);
});
