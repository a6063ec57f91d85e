import type { Strings } from '#/i18n/languages/nl.ts';
import type { Door, Locale } from '#/site.config.ts';

/** What the search page hands over to its script: what the interface says of search. */
export type Words = Omit<
  Strings['search'],
  | 'danger'
  | 'field'
  | 'label'
  | 'placeholder'
  | 'button'
  | 'title'
  | 'lead'
  | 'tips'
  | 'noScript'
  | 'idiom'
  | 'results'
  | 'more'
> & {
  locale: Locale;
  /** The doors of the site in their order, each by its name. */
  doors: readonly (readonly [Door, string])[];
};
