import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  lstatSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { place, recover } from './place.ts';

const [before, after] = [
  {
    'index.html': 'old',
    'gone/index.html': 'old',
    '_astro/a.1.css': 'old',
    turned: 'a file',
    'folded/x': 'x',
  },
  {
    'index.html': 'new',
    'hulp/index.html': 'new',
    '_astro/a.2.css': 'new',
    '.well-known/security.txt': 'new',
    'turned/index.html': 'a folder',
    folded: 'a file',
  },
];

let [folder, live, staged] = ['', '', ''];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'place-'));
  [live, staged] = [join(folder, 'dist'), join(folder, 'dist.next-1')];
  write(staged, after);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a first site, and one in the place of another', () => {
  place(staged, live);
  expect(read(live)).toEqual(after);
  write(staged, before);
  place(staged, live);
  expect(read(live)).toEqual(before);
  expect(readdirSync(folder)).toEqual(['dist']);
});

describe('a link stays, and leads to the new site', () => {
  test('where there was one', () => {
    write(join(folder, 'elsewhere'), before);
    symlinkSync('elsewhere', live);
    place(staged, live);
    expect(lstatSync(live).isSymbolicLink()).toBe(true);
    expect(read(join(folder, 'elsewhere'))).toEqual(after);
    expect(readdirSync(folder).toSorted()).toEqual(['dist', 'elsewhere']);
  });

  test('where there was nothing', () => {
    symlinkSync(join(folder, 'not/yet'), live);
    recover(live);
    write(staged, after);
    place(staged, live);
    expect(read(join(folder, 'not/yet'))).toEqual(after);
  });
});

describe('what a build that was killed left, the next one puts right', () => {
  test('between two renames: the old site', () => {
    write(`${live}.previous`, before);
    recover(live);
    expect(read(live)).toEqual(before);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('before it cleared away the old site: the new one', () => {
    write(live, after);
    write(`${live}.previous`, before);
    recover(live);
    expect(read(live)).toEqual(after);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('while files went into a link: the old site', () => {
    linked();
    write(join(live, '.waiting'), { 'index.html': 'half' });
    recover(live);
    expect(read(live)).toEqual(before);
  });

  test.each([0, 1, 2, 3, 4, 5, 6])('after %i files had been put in place: the new site', (moved) => {
    linked();
    const files = Object.keys(after);
    write(join(live, '.waiting'), after);
    writeFileSync(join(live, '.waiting.json'), JSON.stringify(files));
    rmSync(join(live, 'turned'));
    rmSync(join(live, 'folded'), { recursive: true });
    for (const file of files.slice(0, moved)) {
      mkdirSync(dirname(join(live, file)), { recursive: true });
      renameSync(join(live, '.waiting', file), join(live, file));
    }
    recover(live);
    expect(read(live)).toEqual(after);
    expect(existsSync(staged)).toBe(false);
  });
});

/** The old site behind a link. */
function linked(): void {
  write(join(folder, 'elsewhere'), before);
  symlinkSync('elsewhere', live);
}

function write(below: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(below, file)), { recursive: true });
    writeFileSync(join(below, file), text);
  }
}

function read(below: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(below, { recursive: true, encoding: 'utf8' })
      .filter((file) => lstatSync(join(below, file)).isFile())
      .map((file) => [file, readFileSync(join(below, file), 'utf8')]),
  );
}
