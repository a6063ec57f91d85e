import type { Strings } from '#/i18n/languages/nl.ts';
import type { Door, Locale } from '#/site.config.ts';

/** The page of search in another language. */
export interface Other {
  lang: string;
  dir: string;
  href: string;
  offer: string;
}

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
  | 'offer'
> & {
  locale: Locale;
  /** The page of search in each other language: what leads there says so in that language. */
  others: Partial<Record<Locale, Other>>;
  /** The doors of the site in their order, each by its name. */
  doors: readonly (readonly [Door, string])[];
};
