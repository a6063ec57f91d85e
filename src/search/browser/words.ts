import type { Strings } from '#/i18n/languages/nl.ts';
import type { Locale } from '#/site.config.ts';

/** What the search page hands over to its script: what the interface says of search, and how kinds of pages weigh. */
export type Words = Omit<Strings['search'], 'field' | 'tips' | 'kinds' | 'narrow' | 'noScript'> & {
  locale: Locale;
  /** How much a kind of page counts beside others, by its label. */
  boosts: Record<string, number>;
};
