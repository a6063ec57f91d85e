import { z } from 'astro/zod';
import { dutch, line, refuseRepeated, rowsOf } from '#/content/schemas/common.ts';

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

const once = 'haal het een keer weg.';

/** A list of them. A word that stands there twice is a slip of the hand. */
const list = z.array(words).superRefine((all, context) => {
  refuseRepeated(
    all.map((id, index) => ({ id, path: [index] })),
    context,
    once,
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
    refuseRepeated(
      rows.flatMap((one, at) => one.words.map((id, index) => ({ id, path: [at, 'words', index] }))),
      context,
      once,
    );
  }),
  harmless: list.default([]),
  about: list.default([]),
  selves: list.default([]),
});

/** What a reader may be in, with the words that say so. */
export type DangerWords = z.infer<typeof danger>;
