import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { lastRead, readAnew } from './held.ts';

function contentWith(title: string): string {
  const root = mkdtempSync(join(tmpdir(), 'held-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'content/nl/terms'), { recursive: true });
  write(root, title);
  return root;
}
const write = (root: string, title: string) => {
  writeFileSync(join(root, 'content/nl/terms/kade.mdx'), `---\ntitle: ${title}\n---\n`);
};
const titleIn = ({ corpus }: ReturnType<typeof lastRead>) => corpus.documents[0]?.data.title;

test('what was read is held until it is read anew', () => {
  const root = contentWith('Kade');
  expect(titleIn(lastRead(root))).toBe('Kade');
  write(root, 'Wal');
  expect(titleIn(lastRead(`${root}/`))).toBe('Kade');
  expect(titleIn(readAnew(root))).toBe('Wal');
  expect(titleIn(lastRead(root))).toBe('Wal');
});

test('another folder is another content', () => {
  lastRead(contentWith('Kade'));
  expect(titleIn(lastRead(contentWith('Vlot')))).toBe('Vlot');
});

test('a module that is loaded a second time has what the first has read', async () => {
  const root = contentWith('Kade');
  const reading = readAnew(root);
  vi.resetModules();
  const second = await import('./held.ts');
  expect(second.lastRead).not.toBe(lastRead);
  expect(second.lastRead(root)).toBe(reading);
});
