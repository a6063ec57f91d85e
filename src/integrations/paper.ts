import { cpSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fingerprintOf, noteOf, withoutLink, type Paper } from '#/model/record/paper.ts';
import { pdfPath } from '#/routes.ts';
import { site } from '#/site.config.ts';

/** Takes the PDF that `npm run pdf` made along with the site, while it is of the text that the site has. */
export function paper(): AstroIntegration {
  return {
    name: 'paper',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const said = takeAlong(process.cwd(), fileURLToPath(dir));
        if (said) logger.warn(said);
      },
    },
  };
}

/**
 * Puts the PDF below `root` into a built site, or takes away what leads to it there where it is of another text. Tells
 * what an editor has to do, if anything.
 */
export function takeAlong(root: string, dist: string): string | undefined {
  const path = pdfPath(site.printed);
  const pdf = join(root, path);
  if (!existsSync(noteOf(pdf))) return undefined;
  const page = join(dist, site.printed, 'index.html');
  const html = existsSync(page) ? readFileSync(page, 'utf8') : '';
  if (isOf(pdf, html)) {
    cpSync(pdf, join(dist, path));
    return undefined;
  }
  if (html) writeFileSync(page, withoutLink(html));
  return `${path.slice(1)} is niet van de tekst die ${site.printed} nu heeft, en gaat niet mee. Zo kan het: npm run pdf, en dan nog eens npm run build.`;
}

/** Whether a PDF was made of a page, and is whole. */
function isOf(pdf: string, html: string): boolean {
  const { hash, bytes } = JSON.parse(readFileSync(noteOf(pdf), 'utf8')) as Paper;
  return statSync(pdf, { throwIfNoEntry: false })?.size === bytes && hash === fingerprintOf(html);
}
