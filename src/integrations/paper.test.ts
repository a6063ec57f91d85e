import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprintOf, noteOf, type Paper } from '#/model/record/paper.ts';
import { pdfPath } from '#/routes.ts';
import { site } from '#/site.config.ts';
import { takeAlong } from './paper.ts';

const path = pdfPath(site.printed);
const html = `<h1>Kort</h1><p data-pdf><a href="${path}">PDF</a></p><p>Een boot.</p>`;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'paper-'));
  write(page(), html);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const dist = () => join(root, 'dist');
const page = () => join(dist(), site.printed, 'index.html');
const copied = () => existsSync(join(dist(), path));

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Makes a PDF of the page, as it says. */
function make(note: Partial<Paper> = {}): void {
  const made = {
    of: site.printed,
    hash: fingerprintOf(html),
    day: '2026-01-02',
    pages: 1,
    bytes: 3,
    ...note,
  };
  write(join(root, path), 'PDF');
  write(noteOf(join(root, path)), JSON.stringify(made));
}

test('a PDF of the page goes along, and the page leads to it', () => {
  make();
  expect(takeAlong(root, dist())).toBeUndefined();
  expect(readFileSync(join(dist(), path), 'utf8')).toBe('PDF');
  expect(readFileSync(page(), 'utf8')).toBe(html);
});

test.each<[string, Partial<Paper>]>([
  ['of another text', { hash: fingerprintOf('<h1>Lang</h1>') }],
  ['that was cut off', { bytes: 4 }],
])(
  'one %s stays behind, the page does not lead to it, and an editor hears of it in one line',
  (_what, note) => {
    make(note);
    expect(takeAlong(root, dist())).toMatch(
      /^pdf\/.*\.pdf is niet van de tekst .* Zo kan het: npm run pdf.*$/,
    );
    expect(copied()).toBe(false);
    expect(readFileSync(page(), 'utf8')).toBe('<h1>Kort</h1><p>Een boot.</p>');
  },
);

test('one that is gone, or whose page is gone, stays behind', () => {
  make();
  rmSync(join(root, path));
  expect(takeAlong(root, dist())).toContain('gaat niet mee');
  make();
  rmSync(page());
  expect(takeAlong(root, dist())).toContain('gaat niet mee');
  expect(copied()).toBe(false);
});

test('where nobody made one, nothing is said', () => {
  expect(takeAlong(root, dist())).toBeUndefined();
  expect(copied()).toBe(false);
});
