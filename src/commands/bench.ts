import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { check } from '#/content/check.ts';
import { today } from '#/content/today.ts';
import { contentRoutes } from '#/model/routes.ts';
import { generateStories } from '#/tests/corpus/generate.ts';
import { run } from './run.ts';

/** Sizes and times of this machine, printed and not judged: `npm test` judges sizes, nobody judges times. */
const rows: [what: string, figure: string][] = [];

await time('content check, today’s content', () => check(process.cwd(), contentRoutes, today()));
await time('content check, 5,000 generated stories', () => checkGenerated(5_000));
await time('build', () => run('node', ['src/commands/build.ts']));
weigh();
console.table(Object.fromEntries(rows));

async function time(what: string, work: () => unknown): Promise<void> {
  const start = performance.now();
  await work();
  rows.push([what, `${((performance.now() - start) / 1000).toFixed(2)} s`]);
}

function checkGenerated(count: number): void {
  const root = mkdtempSync(join(tmpdir(), 'bench-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  generateStories(root, count);
  const start = performance.now();
  check(root, contentRoutes, today());
  rows.push([`… of which the check itself`, `${((performance.now() - start) / 1000).toFixed(2)} s`]);
  rmSync(root, { recursive: true });
}

function weigh(): void {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  const bytes = (file: string) => brotliCompressSync(readFileSync(join('dist', file))).length;
  const css = files.filter((file) => file.endsWith('.css')).reduce((sum, file) => sum + bytes(file), 0);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, size: bytes(file) + css }));
  const heaviest = pages.toSorted((a, b) => b.size - a.size)[0];
  const kilobytes = (size = 0) => `${(size / 1024).toFixed(1)} KB`;
  rows.push(
    ['pages', String(pages.length)],
    ['style sheet, brotli', kilobytes(css)],
    [`heaviest page with style sheet (${heaviest?.file ?? ''})`, kilobytes(heaviest?.size)],
    [
      'a story with style sheet',
      kilobytes(pages.find(({ file }) => file.startsWith('verhalen/dennis'))?.size),
    ],
  );
}
