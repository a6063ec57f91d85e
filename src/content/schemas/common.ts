import { z } from 'astro/zod';
import type { Collection } from '#/site.config.ts';
import { say } from '#/content/finding.ts';
import { isWebAddress } from './web-address.ts';

/** What is wrong with a value and how to mend it, in Dutch, where the common words of `issues.ts` say too little. */
export const dutch = (wrong: string, mend: string) => ({ params: { dutch: say(wrong, mend) } });

/** An entry's id, which is its file name: plain lower-case words joined by hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A calendar day written as `2026-11-23`. That it exists is checked here, that it is not in the future by a rule. */
export const day = z.iso.date();

/** The id of an entry of another collection; `npm run controle` and the build refuse one that does not exist. */
export const reference = (collection: Collection) =>
  z
    .string()
    .refine(
      (id) => idPattern.test(id),
      dutch(
        'staat geen bestandsnaam.',
        `schrijf de naam van een bestand in de map ${collection}, zonder .mdx.`,
      ),
    )
    .meta({ reference: collection });

/** A list of references; left out means none. */
export const references = (collection: Collection) => z.array(reference(collection)).default([]);

/** A single line of prose. */
export const line = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .refine(
    (text) => !text.includes('\n'),
    dutch('staan meer regels.', 'zet alles op één regel, tussen rechte aanhalingstekens.'),
  );

/** What somebody or something is called. */
export const name = line.max(200);

/** The address of another site. */
export const webAddress = z
  .string()
  .refine(
    isWebAddress,
    dutch('staat geen adres dat met https:// begint.', 'schrijf het hele adres: https://www.coa.nl'),
  );

/** A telephone number as people write it: `14 024`. */
export const telephone = z
  .string()
  .refine(
    isTelephone,
    dutch('staat geen telefoonnummer.', 'schrijf cijfers met spaties of streepjes: 14 024 of 024 123 45 67'),
  );

/** The name of a place on a page, as it stands behind # in an address. */
export const anchor = line
  .max(60)
  .refine(
    (id) => idPattern.test(id),
    dutch('staat geen naam van een plek.', 'gebruik kleine letters, cijfers en streepjes: nog-in-de-opvang'),
  );

/** Rows of `content/nl/facts.yaml`: facts that do not come from the framework. */
export const elsewhere = z.array(z.string().meta({ fact: true })).default([]);

const lineOfAtMost = (most: number) =>
  line
    .max(most)
    .refine(
      (text) => /[\p{L}\p{N}]/u.test(text) || !text,
      dutch('staan geen woorden.', 'schrijf in woorden waar het over gaat.'),
    );

/** What a text may hold in every language. */
export const prose = {
  title: lineOfAtMost(110),
  summary: lineOfAtMost(420),
  keywords: z.array(line).default([]),
};

/** What changed in a text that a reader of before would want to know, in the words and by the day of an editor. */
const change = z.strictObject({ on: day, what: line.max(300) });

const exception = z.strictObject({ rule: line.meta({ excusable: true }), reason: line.min(10) });

/** A rule that a text may break, and why. */
export type Exception = z.infer<typeof exception>;

/** An address inside the site that a text had: of a page, or of its place on one. */
const earlierAddress = z
  .string()
  .max(200)
  .refine(
    (address) => /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+(?:#[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(address),
    dutch(
      'staat geen adres van een pagina van deze site.',
      'schrijf het adres zonder de naam van de site, met een streep aan het begin en het einde: /hulp/oude-naam/',
    ),
  );

/** What every Dutch entry holds beside its own facts, whoever it is about. */
export const lasting = {
  ...prose,
  /** The day on which somebody last read the whole text and stood by it. */
  updated: day,
  /** Paragraphs of the framework, by their id in `content/nl/outline.yaml`. */
  sources: z.array(z.string().meta({ paragraph: true })).default([]),
  /** What the text rests on beside the framework. */
  facts: elsewhere,
  /** Rules of `npm run controle` that this text may break. */
  exceptions: z.array(exception).default([]),
};

/** What every Dutch entry holds beside its own facts, but for a story: a person’s story leaves no address and no change behind. */
export const common = {
  ...lasting,
  /** Addresses that the text had: who kept one still gets here. */
  formerly: z.array(earlierAddress).default([]),
  /** In any order: pages show the newest first. A story has none, so that one that is withdrawn leaves nothing. */
  changes: z.array(change).default([]),
};

/** Position among its siblings. */
export const order = z.int().positive();

/** Rows of which no two have the same id. */
export const rowsOf = <T extends z.ZodType<{ id: string }>>(row: T) =>
  z
    .array(row)
    .min(1)
    .superRefine((rows, context) => {
      refuseRepeated(
        rows.map(({ id }, index) => ({ id, path: [index, 'id'] })),
        context,
      );
    });

/** Refuses an id, or a word, that stands in a file for the second time. */
export function refuseRepeated(
  ids: readonly { id: string; path: PropertyKey[] }[],
  context: z.RefinementCtx,
  mend = 'geef één van de twee een ander nummer.',
): void {
  const seen = new Set<string>();
  for (const { id, path } of ids) {
    if (seen.has(id))
      context.addIssue({
        code: 'custom',
        path,
        ...dutch(`staat “${id}” voor de tweede keer.`, mend),
      });
    seen.add(id);
  }
}

/** Three digits to fifteen, in groups; a number begins with a plus, a digit, or the region between brackets. */
function isTelephone(text: string): boolean {
  const { length } = text.replace(/\D/g, '');
  return /^\+?(?:\(\d+\) ?)?\d+(?:[ -]\d+)*$/.test(text) && length >= 3 && length <= 15;
}
