import { z } from 'astro/zod';
import { dutch, line, rowsOf } from '#/content/schemas/common.ts';

/** Words that a reader types, as `search/words/danger.ts` compares them. */
const words = line
  .refine(
    (said) => said === said.toLowerCase(),
    dutch('staan hoofdletters.', 'schrijf alles klein: hoofdletters tellen niet.'),
  )
  .refine(
    (said) => /[\p{L}\p{N}]/u.test(said) && !/,|\*(?=[^\s])|(?<![\p{L}\p{M}])\*|^…|…$/u.test(said),
    dutch(
      'staat iets dat niemand zo typt.',
      'schrijf woorden; een * staat aan het eind van een woord, een … tussen twee woorden.',
    ),
  );

/** A list of them. A word that stands there twice is a slip of the hand. */
const list = z.array(words).superRefine((all, context) => {
  refuseTwice(
    all.map((said, index) => ({ said, path: [index] })),
    context,
  );
});

const row = z.strictObject({
  id: line,
  /** Rows of the table of facts, each with a telephone number; the first is called first. */
  numbers: z.array(z.string().meta({ fact: true })).min(1),
  /** Where on the page about danger more stands. */
  at: line.refine(
    (at) => at.startsWith('/'),
    dutch(
      'staat geen plek op deze site.',
      'schrijf een adres dat met een streep begint: /hulp/gevaar/#brand',
    ),
  ),
  words: z.array(words).min(1),
});

/** Words of danger, and what stands around them where there is none. */
export const danger = z.strictObject({
  dangers: rowsOf(row).superRefine((rows, context) => {
    // Of two dangers with one word, the second would never show.
    refuseTwice(
      rows.flatMap((one, at) => one.words.map((said, index) => ({ said, path: [at, 'words', index] }))),
      context,
    );
  }),
  harmless: list.default([]),
  about: list.default([]),
  selves: list.default([]),
});

function refuseTwice(all: readonly { said: string; path: PropertyKey[] }[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const { said, path } of all) {
    if (seen.has(said))
      context.addIssue({
        code: 'custom',
        path,
        ...dutch(`staat “${said}” voor de tweede keer.`, 'haal het een keer weg.'),
      });
    seen.add(said);
  }
}

/** What a reader may be in, with the words that say so. */
export type DangerWords = z.infer<typeof danger>;
