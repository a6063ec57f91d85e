import { site } from '#/site.config.ts';
import type { Document } from '#/content/reading/read.ts';

/** A hard word with all forms in which it may stand in a text of a language. */
export interface TermForms {
  id: string;
  forms: string[];
}

/** The terms of a language among all texts; words that have no translation stay Dutch. */
export function termsIn(documents: readonly Document[], locale: string): TermForms[] {
  const dutch = formsIn(documents, site.sourceLocale);
  if (locale === site.sourceLocale) return dutch;
  const translated = new Map(formsIn(documents, locale).map(({ id, forms }) => [id, forms]));
  return dutch.map(({ id, forms }) => ({ id, forms: [...forms, ...(translated.get(id) ?? [])] }));
}

function formsIn(documents: readonly Document[], locale: string): TermForms[] {
  return documents
    .filter((document) => document.collection === 'terms' && document.locale === locale)
    .map(({ id, data: { title, aliases } }) => ({
      id,
      forms: [title, ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])].map(String),
    }));
}
