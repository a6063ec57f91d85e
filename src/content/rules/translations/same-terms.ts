import { say } from '#/content/finding.ts';
import { saidOf, withoutNames } from '#/content/reading/prose.ts';
import type { Document } from '#/content/reading/read.ts';
import { atField, besideDutch, type Context, type Rule } from '#/content/rule.ts';
import { termsIn } from '#/content/terms/forms.ts';
import { glossary } from '#/content/terms/glossary.ts';
import { site } from '#/site.config.ts';

/** Where the Dutch text has a hard word that the site explains, so has its translation: by the word of its language, or the Dutch one. */
export const sameTerms: Rule = {
  name: 'same-terms',
  level: 'error',
  document: besideDutch((translation, dutch, context) => {
    if (translation.collection === 'terms') return [];
    const own = wordsOf(context, translation.locale);
    // What is part of a name is no word of the text: “opvang ontheemden” in that of a law.
    const there = marked(dutch, wordsOf(context, site.sourceLocale), context.names);
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
          own.forms
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

/** The terms of a language: the forms of each, and what finds them in a text. */
interface Words {
  forms: ReadonlyMap<string, readonly string[]>;
  read: ReturnType<typeof glossary>;
}

const known = new WeakMap<Context, Map<string, Words>>();

/** The terms of a language, gathered once for all texts. */
function wordsOf(context: Context, locale: string): Words {
  const languages = known.get(context) ?? new Map<string, Words>();
  known.set(context, languages);
  const found = languages.get(locale);
  if (found) return found;
  const terms = termsIn(context.corpus.documents, locale);
  const words = { forms: new Map(terms.map(({ id, forms }) => [id, forms])), read: glossary(terms) };
  languages.set(locale, words);
  return words;
}

/** The terms that a text has somewhere. */
function marked(document: Document, words: Words, names: readonly string[] = []): Set<string> {
  const read = words.read();
  return new Set(
    saidOf(document).flatMap(({ text }) => read(withoutNames(text, names)).flatMap(({ term }) => term ?? [])),
  );
}
