import { strings } from '#/i18n/t.ts';
import type { Framework } from '#/model/framework.ts';
import type { Collection, Locale } from '#/site.config.ts';

/** A few words, and the language that they are in. */
export interface Label {
  label: string;
  textLocale: Locale;
}

/** What the navigation calls a section: the label of its introduction, in the language that has one. */
export function labelOf({ locale, get }: Framework, collection: Collection): Label {
  const intro = get('intros', collection);
  return intro
    ? { label: intro.facts.label, textLocale: intro.textLocale }
    : { label: strings(locale).collections[collection] ?? collection, textLocale: locale };
}

/** What the entries of a collection are called together. */
export function nameOf(framework: Framework, collection: Collection): Label {
  const { locale } = framework;
  const name = strings(locale).collections[collection];
  return name ? { label: name, textLocale: locale } : labelOf(framework, collection);
}
