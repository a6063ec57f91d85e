import { z } from 'astro/zod';
import { common, day, line, order, reference, references } from './common.ts';

/** A principle of the vision (paragraph 2.1). */
export const principles = z.strictObject({ ...common, order });

/** One of the five ambitions. */
export const ambitions = z.strictObject({ ...common, order, steps: references('steps') });

/** A promise under an ambition. Its relations are this site's arrangement, not the framework's. */
export const commitments = z.strictObject({
  ...common,
  /** This site's own number, never given out again: paragraph and letter. */
  code: z.string().regex(/^2\.2\.[1-5]-[a-z]$/),
  /** The first words in the document, to find the promise there: seven at most. */
  opening: line.refine((words) => words.split(/\s+/).length <= 7),
  ambition: reference('ambitions'),
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
  abbreviation: line.optional(),
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
export const domains = z.strictObject({ ...common, order });

/** A law or national rule and what it makes the city's task. */
export const laws = z.strictObject({
  ...common,
  officialName: line,
  officialAddress: z.url({ protocol: /^https$/ }).optional(),
  task: line,
  status: line,
  /** The day on which the status was taken over from its source. */
  checked: day,
});

/** A plan that the framework names. */
export const plans = z.strictObject({
  ...common,
  level: z.enum(['city', 'region', 'province']),
  kind: z.enum(['framework', 'plan', 'vision', 'programme', 'agreement', 'budget', 'agenda']),
});

/** A page about the framework or about this site. */
export const about = z.strictObject({ ...common, order });

/** A page that the law or decency asks for: accessibility, privacy. */
export const notices = z.strictObject({ ...common, order });

/** What stands above the entries of a section; its id is the collection's name. */
export const intros = z.strictObject({
  ...common,
  /** How the navigation names the section. */
  label: line.max(24),
});
