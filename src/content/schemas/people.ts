import { z } from 'astro/zod';
import { icons } from './icons.ts';
import { countries } from './words/countries.ts';
import {
  anchor,
  common,
  day,
  dutch,
  elsewhere,
  lasting,
  line,
  name,
  order,
  references,
  rowsOf,
  telephone,
  webAddress,
} from './common.ts';

/** An organisation, or a kind of organisations, and its part. */
export const partners = z.strictObject({
  ...common,
  level: z.enum(['national', 'regional', 'local']),
  kind: z.enum(['government', 'foundation', 'collective']),
  website: webAddress.optional(),
  /** The language that the website opens in, where it was looked at. */
  language: z.enum(['nl', 'en']).optional(),
  phone: telephone.optional(),
  abbreviation: name.optional(),
});

/** Why a story may stand here, and until when. */
export const consent = z.strictObject({
  /** `published`: quoted in the adopted framework. `form`: a signed form. */
  basis: z.enum(['published', 'form']),
  /** A number to find the ground by, never the form itself. */
  reference: line,
  /** The day on which it was told to the editors. */
  told: day.optional(),
  /** Whether a parent or guardian consents too, as for who is under eighteen; false says that it was asked, and is not needed. */
  guardian: z.boolean().optional(),
  /** Everybody who can be known in the photos consents too. */
  pictured: z.literal(true).optional(),
  until: day.optional(),
  /** Written by the act that takes all of the story away with it. */
  withdrawn: day.meta({ act: 'withdraw' }).optional(),
});

/** What a real person told, retold. */
export const stories = z.strictObject({
  ...lasting,
  person: name,
  role: name.optional(),
  /** Where the person comes from: a two-letter country code, named by the machine in each language. */
  country: z
    .string()
    .refine(
      (code) => countries.has(code),
      dutch('staat geen code van een land.', 'schrijf de twee hoofdletters van het land: SY'),
    )
    .meta({ country: true })
    .optional(),
  groups: references('groups'),
  ambitions: references('ambitions'),
  domains: references('domains'),
  consent,
});

/** Whom a part of a page is for, and the facts from elsewhere that it rests on. */
const part = {
  /** None means that it holds for everybody. */
  groups: references('groups'),
  facts: elsewhere,
};

/** A need of a newcomer. Its groups are those of its situations. */
export const help = z.strictObject({
  ...common,
  order,
  icon: z.enum(icons),
  /** What has to be done at once where a right hangs on it: `<Today>` in the text. */
  today: z.strictObject(part).optional(),
  /** Situations of readers, in the order of the text: `<Situation id="…">` there. */
  situations: rowsOf(
    z.strictObject({
      id: anchor,
      ...part,
      /** Everyday words by which somebody in it looks for it. */
      keywords: z.array(line).default([]),
    }),
  ).default([]),
  domains: references('domains'),
  /** Whom to go to: each a `<Door to="…">` in the text. */
  partners: references('partners'),
  /** Needs that often come with this one. */
  needs: references('help'),
});

/** What a translation of a page of help holds for its search alone: everyday words of its language by situation. */
export const searchedInTranslation = {
  situations: rowsOf(z.strictObject({ id: anchor, keywords: z.array(line).min(1) })).optional(),
};

/** What residents ask about, in the order of the page of questions; nl.ts says what each is called there. */
export const themes = ['places', 'means', 'people', 'rules'] as const;
export type Theme = (typeof themes)[number];

/** A question of a resident. */
export const questions = z.strictObject({
  ...common,
  theme: z.enum(themes),
  order,
  ambitions: references('ambitions'),
});

/** A hard word. The summary is its meaning. */
export const terms = z.strictObject({
  ...common,
  /** Other forms that are marked in a text too: inflections, abbreviations, everyday words. */
  aliases: z.array(line).default([]),
  laws: references('laws'),
});
