import { createHash } from 'node:crypto';
import { softHyphen } from '#/content/dutch/soft-hyphens.ts';

/** What is noted beside a PDF when it is made. */
export interface Paper {
  /** The page it was made of. */
  of: string;
  /** Of that page as it was then. */
  hash: string;
  /** The day of the page’s text, by its editors. */
  day: string;
  pages: number;
  bytes: number;
}

/** Where a PDF waits for the next build; git ignores it. */
export const paperFolder = 'pdf';

/** The name of what is noted beside a PDF. */
export const noteOf = (pdf: string): string => pdf.replace(/\.pdf$/, '.json');

/** A page without what leads to its PDF: that cannot be known before there is one. */
export const withoutLink = (html: string): string =>
  html.replace(/\s*<p\b[^>]*\bdata-pdf\b[^>]*>.*?<\/p>/s, '');

/**
 * Tells pages apart that print in another way: their style sheet and pictures carry a hash in their names. How a page’s
 * elements are set apart in its file says nothing of that, nor do marks in words, which come last of all.
 */
export const fingerprintOf = (html: string): string =>
  createHash('sha256')
    .update(withoutLink(html).replaceAll(softHyphen, '').replace(/\s+/g, ' ').replaceAll('> <', '><'))
    .digest('hex');
