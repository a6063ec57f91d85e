import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareMade, writeMade, type Made } from './made.ts';

const made: Made = new Map([
  ['pagefind.js', Buffer.from('a script')],
  ['index/nl_1.pf_index', Buffer.from([0, 1, 2, 3])],
]);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'made-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('an index is written as it is in memory', () => {
  writeMade(folder, made);
  expect(readFileSync(join(folder, 'index/nl_1.pf_index'))).toEqual(Buffer.from([0, 1, 2, 3]));
});

test('a file that was cut off is named, with its sizes', () => {
  writeMade(folder, made);
  truncateSync(join(folder, 'index/nl_1.pf_index'), 3);
  expect(() => {
    compareMade(folder, made);
  }).toThrow('index/nl_1.pf_index has 3 bytes on disk and 4 in memory');
});

test('so is one of the right size with other bytes', () => {
  writeMade(folder, made);
  writeFileSync(join(folder, 'pagefind.js'), 'b script');
  expect(() => {
    compareMade(folder, made);
  }).toThrow('pagefind.js');
});
