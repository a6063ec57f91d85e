import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bytesOf, filesBelow } from './files.ts';
import type { Problem } from '#/content/finding.ts';

let root: string;
let refused: [file: string, problems: Problem[]][];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'files-'));
  refused = [];
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const write = (file: string) => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), '');
};
const below = () => filesBelow(root, (...each) => refused.push(each));

test('files come in the order of their paths, hidden ones left out but for texts', () => {
  const files = ['content/nl/b.mdx', 'content/nl/a/c.mdx', 'content/nl/.d.mdx', 'content/nl/.E.MDX'];
  for (const file of [...files, 'content/nl/.DS_Store', 'content/.git/config.mdx', 'other/x.mdx'])
    write(file);
  expect(below()).toEqual(files.toSorted());
  expect(refused).toEqual([]);
});

test('what is no file is refused and not read', () => {
  mkdirSync(join(root, 'content/a.mdx'), { recursive: true });
  symlinkSync('/etc/hostname', join(root, 'content/link.mdx'));
  symlinkSync('/etc', join(root, 'content/folder'));
  symlinkSync('/nowhere', join(root, 'content/broken.mdx'));
  execFileSync('mkfifo', [join(root, 'content/pipe.mdx')]);
  expect(below()).toEqual([]);
  expect(refused.map(([file]) => file).sort()).toEqual([
    'content/a.mdx',
    'content/broken.mdx',
    'content/folder',
    'content/link.mdx',
    'content/pipe.mdx',
  ]);
});

test('a project without content says so', () => {
  expect(below()).toEqual([]);
  expect(refused).toMatchObject([['content', [{ message: 'De map met teksten is er niet.' }]]]);
});

test('bytes are read up to a limit, and what cannot be opened is a problem', () => {
  write('content/a');
  writeFileSync(join(root, 'content/a'), 'abc');
  expect(bytesOf(join(root, 'content/a'), 3)).toHaveLength(3);
  expect(bytesOf(join(root, 'content/a'), 2)).toMatchObject([{ message: /kB/ }]);
  symlinkSync('/dev/zero', join(root, 'content/link'));
  execFileSync('mkfifo', [join(root, 'content/pipe')]);
  for (const path of ['content/link', 'content/pipe'])
    expect(bytesOf(join(root, path), 1e6)).toMatchObject([{ message: /geen gewoon bestand/ }]);
  for (const path of ['content', 'content/gone'])
    expect(bytesOf(join(root, path), 1e6)).toMatchObject([{ message: 'Dit bestand is niet te openen.' }]);
});
