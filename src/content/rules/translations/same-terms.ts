import { say } from '#/content/finding.ts';
import { saidOf, withoutNames } from '#/content/reading/prose.ts';
import type { Document } from '#/content/reading/read.ts';
import { atField, besideDutch, type Context, type Rule } from '#/content/rule.ts';
import { termsIn, type TermForms } from '#/content/terms/forms.ts';
import { glossary } from '#/content/terms/glossary.ts';
import { site } from '#/site.config.ts';

/** Where the Dutch text has a hard word that the site explains, so has its translation: by the word of its language, or the Dutch one. */
export const sameTerms: Rule = {
  name: 'same-terms',
  level: 'error',
  document: besideDutch((translation, dutch, context) => {
    if (translation.collection === 'terms') return [];
    const own = formsOf(context, translation.locale);
    // What is part of a name is no word of the text: “opvang ontheemden” in that of a law.
    const there = marked(dutch, formsOf(context, site.sourceLocale), context.names);
    const here = marked(translation, own);
    // A word that has no translation yet cannot be asked for.
    const isTranslated = (id: string) =>
      context.corpus.documents.some(
        (text) => text.collection === 'terms' && text.id === id && text.locale === translation.locale,
      );
    return [...there]
      .filter((id) => !here.has(id) && isTranslated(id))
      .map((id) => {
        const words =
          own
            .get(id)
            ?.map((form) => `“${form}”`)
            .join(', ') ?? id;
        return atField(
          translation,
          [],
          say(`Het begrip “${id}” komt in de vertaling niet voor.`, `gebruik een van zijn woorden: ${words}`),
        );
      });
  }),
};

type Forms = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<Context, Map<string, Forms>>();

/** The forms of the terms of a language, gathered once for all texts. */
function formsOf(context: Context, locale: string): Forms {
  const languages = known.get(context) ?? new Map<string, Forms>();
  known.set(context, languages);
  const made =
    languages.get(locale) ??
    new Map(termsIn(context.corpus.documents, locale).map(({ id, forms }) => [id, forms]));
  languages.set(locale, made);
  return made;
}

/** The terms that a text has somewhere. */
function marked(document: Document, forms: Forms, names: readonly string[] = []): Set<string> {
  const terms: TermForms[] = Array.from(forms, ([id, all]) => ({ id, forms: [...all] }));
  const read = readerOf(forms, terms)();
  return new Set(
    saidOf(document).flatMap(({ text }) => read(withoutNames(text, names)).flatMap(({ term }) => term ?? [])),
  );
}

const readers = new WeakMap<Forms, ReturnType<typeof glossary>>();

function readerOf(forms: Forms, terms: readonly TermForms[]): ReturnType<typeof glossary> {
  const made = readers.get(forms) ?? glossary(terms);
  readers.set(forms, made);
  return made;
}
