import { site } from '#/site.config.ts';
import type { Document } from '#/content/reading/read.ts';

/** A hard word with all forms in which it may stand in a text of a language. */
export interface TermForms {
  id: string;
  forms: string[];
}

/**
 * The terms of a language among all texts. A term that has no translation is found by its Dutch words; of one that has,
 * only Dutch abbreviations are: “college” is another word in English.
 */
export function termsIn(documents: readonly Document[], locale: string): TermForms[] {
  const dutch = formsIn(documents, site.sourceLocale);
  if (locale === site.sourceLocale) return dutch;
  const translated = new Map(formsIn(documents, locale).map(({ id, forms }) => [id, forms]));
  return dutch.map(({ id, forms }) => {
    const own = translated.get(id);
    return { id, forms: own ? [...new Set([...own, ...forms.filter(isAbbreviation)])] : forms };
  });
}

/** Whether a form has more than one capital: it is found by them. */
export const hasCapitals = (form: string): boolean => /\p{Lu}.*\p{Lu}/u.test(form);

const isAbbreviation = (form: string) => hasCapitals(form) && !form.includes(' ');

function formsIn(documents: readonly Document[], locale: string): TermForms[] {
  return documents
    .filter((document) => document.collection === 'terms' && document.locale === locale)
    .map(({ id, data: { title, aliases } }) => ({
      id,
      forms: [title, ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])].map(String),
    }));
}
