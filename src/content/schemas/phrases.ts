import { z } from 'astro/zod';
import { dutch, line } from './common.ts';

/** Words, which a sign alone is not: it would be found in every sentence. */
const words = line.refine(
  (text) => /\p{L}/u.test(text),
  dutch('staan geen woorden.', 'schrijf de woorden die hier niet mogen staan.'),
);

const row = z.strictObject({
  /** The word of this site for the thing. */
  say: line,
  /** What may not stand for it: whole words, in every form in which they are to be found. */
  not: z.array(words).min(1),
  /** Words right before such a phrase that make something else of it: “in de stad werkt de gemeente”. */
  unlessAfter: z.array(line).default([]),
});

type Row = z.infer<typeof row>;

/** One word for one thing. */
export const phrases = z.strictObject({ phrases: z.array(row).min(1).superRefine(refuseWithoutWayOut) });

/** A word of this site, and where what may not stand for it may stand after all. */
export type Phrase = Pick<Row, 'say' | 'unlessAfter'>;

/** Whoever writes what a row says must not be refused for it, nor be told two words for one thing. */
function refuseWithoutWayOut(rows: readonly Row[], context: z.RefinementCtx): void {
  const said = rows.map(({ say }) => ` ${keyOf(say)} `);
  const seen = new Set<string>();
  for (const [index, { not }] of rows.entries())
    for (const [place, phrase] of not.entries()) {
      const key = keyOf(phrase);
      const path = [index, 'not', place];
      const refuse = (wrong: string, mend: string) => {
        context.addIssue({ code: 'custom', path, ...dutch(wrong, mend) });
      };
      if (said.some((word) => word.includes(` ${key} `)))
        refuse('staat een woord dat deze site zelf gebruikt.', 'haal het weg, of verander say.');
      else if (seen.has(key)) refuse(`staat “${key}” voor de tweede keer.`, 'haal het één keer weg.');
      seen.add(key);
    }
}

const keyOf = (phrase: string): string => phrase.toLowerCase().replace(/\s+/g, ' ');
