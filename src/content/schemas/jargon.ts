import { z } from 'astro/zod';
import { dutch, line } from './common.ts';

/** Office words with a plain alternative for each. */
export const jargon = z.strictObject({ words: z.record(line, line).superRefine(refuseSame) });

/** An alternative that is the word itself helps nobody. */
function refuseSame(words: Record<string, string>, context: z.RefinementCtx): void {
  for (const [word, plain] of Object.entries(words))
    if (word.trim().toLowerCase() === plain.trim().toLowerCase())
      context.addIssue({
        code: 'custom',
        path: [word],
        ...dutch('staat het woord zelf.', 'schrijf een gewoner woord, of haal de regel weg.'),
      });
}
