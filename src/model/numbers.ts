import { site, type Locale } from '#/site.config.ts';

/** Digits that belong together: `14 024`, `2025-2028`, `2.2.1-a`, `+31 24 123 45 67`. */
const groups = /\+?\d+(?:[\s.,:/–-]+\d+)+(?:-[a-z])?/g;

/**
 * Keeps the groups of a number in their order in a text that runs from right to left, which would turn them round
 * (Unicode’s bidirectional algorithm, UAX 9): each number stands isolated, left to right. Other texts stay as they are.
 */
export const holdNumbers = (text: string, locale: Locale): string =>
  site.locales[locale].dir === 'rtl' ? isolateNumbers(text) : text;

/** A text with each number of several groups between the marks that isolate it (U+2066 and U+2069). */
export const isolateNumbers = (text: string): string => text.replace(groups, '\u2066$&\u2069');
