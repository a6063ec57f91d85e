import { z } from 'astro/zod';
import { line } from './common.ts';

const row = z.strictObject({
  /** The word of this site for the thing. */
  say: line,
  /** What may not stand for it: whole words, in every form in which they are to be found. */
  not: z.array(line).min(1),
  /** Words right before such a phrase that make something else of it: “in de stad werkt de gemeente”. */
  unlessAfter: z.array(line).default([]),
});

/** One word for one thing. */
export const phrases = z.strictObject({ phrases: z.array(row).min(1) });

/** A word of this site, and where what may not stand for it may stand after all. */
export type Phrase = Pick<z.infer<typeof row>, 'say' | 'unlessAfter'>;
