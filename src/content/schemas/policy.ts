import { z } from 'astro/zod';
import { icons } from './icons.ts';
import { topics } from './outline.ts';
import {
  common,
  day,
  dutch,
  line,
  name,
  order,
  reference,
  references,
  rowsOf,
  webAddress,
} from './common.ts';

/** This site's own number of a commitment: paragraph and letter. */
const code = z
  .string()
  .refine(
    (code) => /^2\.2\.[1-5]-[a-z]$/.test(code),
    dutch(
      'staat geen nummer van een beleidspunt.',
      'schrijf de paragraaf, een streepje en een letter: 2.2.1-a',
    ),
  );

/** A number that was given out once, and never is again. */
export const givenCode = z.strictObject({
  id: code,
  /** The commitment is no more: its number and its anchor stay, with the day and the reason. */
  removed: z.strictObject({ on: day, why: line }).optional(),
});

/** Every number of a commitment that this site ever gave out. */
export const codes = z.strictObject({ codes: rowsOf(givenCode) });

/** A number that was given out once. */
export type GivenCode = z.infer<typeof givenCode>;

/** A page for who reviews the policy, beside the one with the whole of it. */
export const council = z.strictObject({
  ...common,
  order,
  /** What it shows below its text: what each paragraph says, and where that is explained. */
  shows: z.enum(['origin']).optional(),
});

/** A principle of the vision (paragraph 2.1). */
export const principles = z.strictObject({ ...common, order });

/** One of the five ambitions. */
export const ambitions = z.strictObject({ ...common, order, steps: references('steps') });

/** A commitment under an ambition, a “beleidspunt” on the site. Its relations are this site's arrangement, not the framework's. */
export const commitments = z.strictObject({
  ...common,
  /** This site's own number, never given out again: paragraph and letter. */
  code,
  /** The first words in the document, to find the commitment there: seven at most. */
  opening: line.refine(
    (words) => words.split(/\s+/).length <= 7,
    dutch('staan meer dan zeven woorden.', 'houd ten hoogste de eerste zeven woorden over.'),
  ),
  ambition: reference('ambitions'),
  /** Which point of its ambition it is in the document: two may share one, and a number once given out stays. */
  point: order,
  /** What the framework leaves open at this point, in a few words, where a reader would ask. */
  unsaid: line.max(160).optional(),
  /** What a reader of the page with all commitments can find it by. */
  topics: topics.default([]),
  /** What happened since, as far as a public document shows it: what, not how well. */
  since: z.array(z.strictObject({ on: day, what: line, source: webAddress })).default([]),
  groups: references('groups'),
  domains: references('domains'),
  partners: references('partners'),
  laws: references('laws'),
});

/** A group of people the framework is about. */
export const groups = z.strictObject({
  ...common,
  order,
  laws: references('laws'),
  abbreviation: name.optional(),
});

/** A step of the route from shelter to taking part. */
export const steps = z.strictObject({
  ...common,
  order,
  ambitions: references('ambitions'),
  groups: references('groups'),
  partners: references('partners'),
});

/** A domain of life. */
export const domains = z.strictObject({
  ...common,
  order,
  /** Its pictogram in the drawing; without one the drawing shows its number. */
  icon: z.enum(icons).optional(),
});

/** A law or national rule and what it makes the city's task. */
export const laws = z.strictObject({
  ...common,
  /** A task that the State gives is not a law, and has no official name. */
  kind: z.enum(['law', 'directive', 'task']),
  officialName: name.optional(),
  officialAddress: webAddress.optional(),
  task: line,
  /** What the framework adds to that task: ambition, not law. */
  adds: line.optional(),
  status: line,
  /** The day on which the status was taken over from its source. */
  checked: day,
});

/** How plans stand to the framework, in the order of their list; nl.ts says what each is called there. */
export const planPlaces = ['carried', 'earlier', 'beside', 'work', 'everyone'] as const;

/** A plan that the framework names. */
export const plans = z.strictObject({
  ...common,
  place: z.enum(planPlaces),
  level: z.enum(['city', 'region', 'province']),
  kind: z.enum(['framework', 'plan', 'vision', 'programme', 'agreement', 'budget', 'agenda']),
});

/** A page about the framework or about this site. */
export const about = z.strictObject({
  ...common,
  order,
  /** What the page shows besides its text: its headings as a line through time, who publishes the site, its data, what changed. */
  shows: z.enum(['timeline', 'publisher', 'data', 'changes']).optional(),
  /** Set close enough on paper to fit the two sides of one sheet. */
  oneSheet: z.boolean().optional(),
});

/** A page that the law or decency asks for: accessibility, privacy. */
export const notices = z.strictObject({ ...common, order });

/** What stands above the entries of a section; its id is the collection's name. */
export const intros = z.strictObject({
  ...common,
  /** How the navigation names the section. */
  label: line.max(24),
});
