import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { kilobytes, report } from './report.ts';

/** Weighs the pages of a built site, compressed with Brotli. */
export function weighPages(dist: string): void {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const bytes = (file: string) => brotliCompressSync(readFileSync(join(dist, file))).length;
  const css = files.filter((file) => file.endsWith('.css')).reduce((sum, file) => sum + bytes(file), 0);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, size: bytes(file) + css }));
  const heaviest = pages.toSorted((a, b) => b.size - a.size)[0];
  report('pages', String(pages.length));
  report('style sheet', kilobytes(css));
  report(`heaviest page with style sheet (${heaviest?.file ?? ''})`, kilobytes(heaviest?.size));
  const story = pages.find(({ file }) => /^verhalen\/[^/]+\/index\.html$/.test(file));
  report('a story with style sheet', kilobytes(story?.size));
}
