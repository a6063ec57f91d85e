import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Hunspell } from 'hunspell-asm';
import { dictionaries } from '#/content/dictionaries/packages.ts';
import { say, short } from '#/content/finding.ts';
import { saidOf, withoutNames } from '#/content/reading/prose.ts';
import { termsIn } from '#/content/terms/forms.ts';
import { loadLanguages, otherLanguage } from '#/content/translating/language.ts';
import type { Document } from '#/content/reading/read.ts';
import { atLine, besideDutch, type Context, type Rule } from '#/content/rule.ts';
import { isSource } from '#/site.config.ts';

/** A word of a translation that no dictionary of its language has; of a language without a dictionary nothing is said. */
export const spelling: Rule = {
  name: 'spelling',
  level: 'error',
  prepare: async ({ documents }) => {
    await loadLanguages(documents);
    for (const locale of new Set(documents.map((document) => document.locale)))
      if (!isSource(locale) && dictionaries[locale] && !spellers.has(locale))
        spellers.set(locale, await loadSpeller(dictionaries[locale]));
  },
  document: besideDutch((document, dutch, context) => {
    const { names, namesRead } = context;
    const speller = spellers.get(document.locale);
    if (!speller || !namesRead) return [];
    const known = termsOf(context, document.locale);
    const seen = capitalsIn(dutch);
    return saidOf(document).flatMap(({ text, lineAt }) => {
      // What is in another language altogether is said once, by a rule of its own.
      if (otherLanguage(text, document.locale, names) !== undefined) return [];
      const plain = withoutNames(text, names);
      return Array.from(plain.matchAll(word)).flatMap(({ 0: found, index }) => {
        const [bare = found] = found.split(/[’']s?$/);
        if (seen.has(bare) || known.has(bare.toLowerCase()) || isInName(plain, bare, index)) return [];
        if ([[bare], bare.split('-')].some((parts) => parts.every((part) => isSpelt(speller, part))))
          return [];
        seen.add(bare);
        const better = speller.suggest(bare).slice(0, 3).join(', ');
        const mend = better ? `bedoelde u ${better}?` : 'kijk hoe het woord geschreven wordt.';
        return [
          atLine(
            document,
            lineAt(index),
            say(
              `“${short(bare)}” staat niet in het woordenboek van “${document.locale}”.`,
              `${mend} Een Nederlands woord staat tussen <bdi lang="nl"> en </bdi>.`,
            ),
          ),
        ];
      });
    });
  }),
};

const spellers = new Map<string, Hunspell>();

/** Words in capitals are abbreviations, which have a rule of their own. */
const word = /(?<![\p{L}\p{N}])(?!\p{Lu}{2,})\p{L}[\p{L}’'-]*\p{L}(?![\p{L}\p{N}])/gu;

/** A dictionary may lack the accents of a word: “café”. */
const isSpelt = (speller: Hunspell, found: string): boolean =>
  speller.spell(found) || speller.spell(found.normalize('NFD').replace(/\p{M}/gu, ''));

/** A capital right behind another word with a capital is of a name: “International Organization for Migration”. */
const isInName = (text: string, found: string, index: number): boolean =>
  /^\p{Lu}/u.test(found) && /\p{Lu}[\p{L}’-]* $/u.test(text.slice(0, index));

const terms = new WeakMap<Context, Map<string, Set<string>>>();

/** The words that the glossary has in a language, and those of names, which a title may shorten. */
function termsOf(context: Context, locale: string): Set<string> {
  const languages = terms.get(context) ?? new Map<string, Set<string>>();
  terms.set(context, languages);
  const made =
    languages.get(locale) ??
    new Set(
      [...termsIn(context.corpus.documents, locale).flatMap(({ forms }) => forms), ...context.names].flatMap(
        (form) => form.toLowerCase().split(/[^\p{L}’'-]+/u),
      ),
    );
  languages.set(locale, made);
  return made;
}

/** What the Dutch text writes with a capital, a name mostly, is written so in every language. */
const capitalsIn = (dutch: Document): Set<string> =>
  new Set(saidOf(dutch).flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]*\p{L}/gu) ?? []));

async function loadSpeller(dictionary: string): Promise<Hunspell> {
  const { loadModule } = await import('hunspell-asm');
  const factory = await loadModule();
  const folder = dirname(createRequire(import.meta.url).resolve(dictionary));
  const mount = (file: string) => factory.mountBuffer(readFileSync(join(folder, file)), file);
  return factory.create(mount('index.aff'), mount('index.dic'));
}
