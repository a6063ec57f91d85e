import { z } from 'astro/zod';
import { day, dutch, line, references, rowsOf, telephone, webAddress } from './common.ts';

const row = z.strictObject({
  id: line,
  /** What it is about: an organisation, a law. */
  subject: line,
  /** The fact, in words of this site. */
  says: line,
  /** Where it was seen: a site or a paper. */
  source: line,
  /** The day or month of that source, where it is known. */
  dated: z
    .string()
    .refine(
      (dated) => /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(dated) || day.safeParse(dated).success,
      dutch('staat geen jaar, maand of dag.', "schrijf '2025', 2025-10 of 2025-10-31"),
    )
    .optional(),
  /** The copy is of that day or month, or of some time after it. */
  orLater: z.literal(true).optional(),
  /** Whom it holds for; none means everybody. */
  groups: references('groups'),
  /** Where a reader can go with it. */
  website: webAddress.optional(),
  phone: telephone.optional(),
  /** The day on which it was taken over. */
  seen: day,
});

/** A row of the table. */
export const fact = row.refine(({ dated, orLater }) => dated !== undefined || !orLater, {
  path: ['orLater'],
  ...dutch(
    'staat dat de bron ook later kan zijn, en er is geen dag bij.',
    'zet er dated: bij, of haal orLater weg.',
  ),
});

/** The table of facts. */
export const facts = z.strictObject({ facts: rowsOf(fact) });

/** A fact that does not come from the framework, with where and when it was seen. */
export type ElsewhereFact = z.infer<typeof fact>;
