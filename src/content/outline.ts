import { z } from 'astro/zod';
import type { DataFile } from './read.ts';
import { line } from './schemas/common.ts';

const claim = z.strictObject({
  /** Paragraph and letter: `1.5-c`. */
  id: z.string().regex(/^[0-9.]+-[a-z]{1,2}$/),
  /** What the paragraph says, in a few words of this site. */
  says: line,
  /** The address inside the site that explains it. */
  at: z.string().startsWith('/'),
});

const paragraph = z.strictObject({
  id: z.string().regex(/^(?:0|\d\.\d(?:\.\d)?)$/),
  /** What the paragraph is about, in words of this site. */
  title: line,
  /** How a source line names it: `paragraaf 2.2, ambitie 1`. */
  label: line,
  claims: z.array(claim).default([]),
});

const outline = z.strictObject({ paragraphs: z.array(paragraph).min(1) });

/** A paragraph of the framework with all it claims. */
export type OutlineParagraph = z.infer<typeof paragraph>;

/** Reads the outline strictly; a failure names the place in the file. */
export const parseOutline = (file: DataFile) => outline.safeParse(file.data);
