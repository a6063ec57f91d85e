import { z } from 'astro/zod';
import { icons } from '../icons.ts';
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
    .regex(/^[0-9][0-9 +-]+$/)
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
      isCountry,
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

const countries = new Intl.DisplayNames('nl', { type: 'region', fallback: 'none' });

function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && countries.of(code) !== undefined;
}
