import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '#/site.config.ts';
import { failed, parse } from '#/content/reading/parse.ts';

/** A hard word with all forms in which it may stand in a text of a language. */
interface TermForms {
  id: string;
  forms: string[];
}

/** Reads the terms of a language from their files; words that have no translation stay Dutch. */
export function readTerms(root: string, locale: string): TermForms[] {
  const dutch = formsIn(join(root, 'content', site.sourceLocale, 'terms'));
  if (locale === site.sourceLocale) return dutch;
  const translated = new Map(
    formsIn(join(root, 'content', locale, 'terms')).map(({ id, forms }) => [id, forms]),
  );
  return dutch.map(({ id, forms }) => ({ id, forms: [...forms, ...(translated.get(id) ?? [])] }));
}

function formsIn(folder: string): TermForms[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^[^_.].*\.mdx$/.test(name))
    .flatMap((name) => {
      const parsed = parse(readFileSync(join(folder, name)));
      if (failed(parsed)) return [];
      const { title, aliases } = parsed.data;
      const forms = [title, ...(Array.isArray(aliases) ? aliases : [])].map(String);
      return [{ id: name.replace(/\.mdx$/, ''), forms }];
    });
}
