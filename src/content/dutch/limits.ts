import type { Document } from '#/content/reading/read.ts';
import { proseOf } from '#/content/reading/prose.ts';
import { read, type Reading } from './readability.ts';

/** The longest a sentence may be, in words. */
export const longestSentence = 25;

/** The most words the average sentence may have. */
export const longestMean = 12;

/** The least the reading measure may be; people in a hurry or with little Dutch get an easier text. */
export const leastMeasure = (collection: string): number =>
  ['help', 'groups', 'questions', 'terms', 'stories'].includes(collection) ? 65 : 60;

/** A reading measure as it is said. Never rounded up: what falls short by a half would say that it does not. */
export const inWhole = (measure: number): number => Math.floor(measure);

/** How a text reads as a whole, the names that nobody can make shorter left out. */
export const readingOf = (document: Document, names: readonly string[]): Reading =>
  read(
    proseOf(document).map(({ text }) => text),
    names,
  );
