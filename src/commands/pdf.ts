import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { parse } from 'node-html-parser';
import { serve } from '#/hosting/server.ts';
import { fingerprintOf, noteOf, paperFolder, type Paper } from '#/model/record/paper.ts';
import { pdfPath } from '#/routes.ts';
import { site } from '#/site.config.ts';
import { chromiumPath } from '#/tools/chromium.ts';
import { pagesIn, printed } from './pdf/print.ts';

/** Makes a PDF of the page in the table, as it was built last, and notes what it was made of. */
try {
  await makePdf(site.printed);
} catch (error) {
  console.error(`pdf: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function makePdf(of: string): Promise<void> {
  const page = join('dist', of, 'index.html');
  if (!existsSync(page)) throw new Error(`There is no ${of} in dist/. Run npm run build first.`);
  const executablePath = chromiumPath();
  const html = readFileSync(page, 'utf8');
  const pdf = await print(of, executablePath);
  const day = parse(html).querySelector('.colophon time')?.getAttribute('datetime');
  if (!day) throw new Error(`${of} does not say of what day its text is.`);
  const note: Paper = { of, hash: fingerprintOf(html), day, pages: pagesIn(pdf), bytes: pdf.length };
  const file = pdfPath(of).slice(1);
  // What was made of another page, or of an earlier text, is of no use any more.
  rmSync(paperFolder, { recursive: true, force: true });
  mkdirSync(paperFolder);
  writeFileSync(file, pdf);
  writeFileSync(noteOf(file), `${JSON.stringify(note, null, 2)}\n`);
  console.log(
    `pdf: ${file}, ${String(note.pages)} pages, ${String(Math.ceil(note.bytes / 1000))} kB. The next npm run build takes it along.`,
  );
}

async function print(path: string, executablePath: string): Promise<Buffer> {
  const { port, stop } = await serve('dist', 0);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${String(port)}${path}`);
    return await printed(page);
  } finally {
    await browser.close();
    await stop();
  }
}
