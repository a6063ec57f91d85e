import { z } from 'astro/zod';
import { icons } from './icons.ts';
import { countries } from './countries.ts';
import { common, day, dutch, line, name, order, references, webAddress } from './common.ts';

/** An organisation, or a kind of organisations, and its part. */
export const partners = z.strictObject({
  ...common,
  level: z.enum(['national', 'regional', 'local']),
  kind: z.enum(['government', 'foundation', 'collective']),
  website: webAddress.optional(),
  /** A telephone number as people write it: `14 024`. */
  phone: z
    .string()
    .refine(
      isTelephone,
      dutch(
        'staat geen telefoonnummer.',
        'schrijf cijfers met spaties of streepjes: 14 024 of +31 24 123 45 67',
      ),
    )
    .optional(),
  abbreviation: name.optional(),
});

/** Why a story may stand here, and until when. */
export const consent = z.strictObject({
  /** `published`: quoted in the adopted framework. `form`: a signed form. */
  basis: z.enum(['published', 'form']),
  /** A number to find the ground by, never the form itself. */
  reference: line,
  until: day.optional(),
  withdrawn: day.optional(),
});

/** What a real person told, retold. */
export const stories = z.strictObject({
  ...common,
  person: name,
  role: name.optional(),
  /** Where the person comes from: a two-letter country code, named by the machine in each language. */
  country: z
    .string()
    .refine(
      (code) => countries.has(code),
      dutch('staat geen code van een land.', 'schrijf de twee hoofdletters van het land: SY'),
    )
    .optional(),
  groups: references('groups'),
  ambitions: references('ambitions'),
  domains: references('domains'),
  consent,
});

/** A need of a newcomer. */
export const help = z.strictObject({
  ...common,
  order,
  icon: z.enum(icons),
  groups: references('groups'),
  domains: references('domains'),
  partners: references('partners'),
  terms: references('terms'),
});

/** A question of a resident. */
export const questions = z.strictObject({ ...common, order, ambitions: references('ambitions') });

/** A hard word. The summary is its meaning. */
export const terms = z.strictObject({
  ...common,
  /** Other forms that are marked in a text too: inflections, abbreviations, everyday words. */
  aliases: z.array(line).default([]),
  laws: references('laws'),
});

/** Three digits to fifteen, in groups; a number begins with a plus, a digit, or the region between brackets. */
function isTelephone(text: string): boolean {
  const { length } = text.replace(/\D/g, '');
  return /^\+?(?:\(\d+\) ?)?\d+(?:[ -]\d+)*$/.test(text) && length >= 3 && length <= 15;
}
