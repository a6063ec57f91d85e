import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Hunspell } from 'hunspell-asm';
import { say, short } from '#/content/finding.ts';
import { saidOf } from '#/content/reading/prose.ts';
import { loadLanguages, otherLanguage } from '#/content/translating/language.ts';
import type { Document } from '#/content/reading/read.ts';
import { atLine, besideDutch, type Rule } from '#/content/rule.ts';

/** A word of a translation that no dictionary of its language has; of a language without a dictionary nothing is said. */
export const spelling: Rule = {
  name: 'spelling',
  level: 'error',
  prepare: async ({ documents }) => {
    await loadLanguages(documents);
    for (const locale of new Set(documents.map((document) => document.locale)))
      if (dictionaries[locale] && !spellers.has(locale))
        spellers.set(locale, await loadSpeller(dictionaries[locale]));
  },
  document: besideDutch((document, dutch, { names, namesRead, knownWords }) => {
    const speller = spellers.get(document.locale);
    if (!speller || !namesRead) return [];
    const seen = capitalsIn(dutch);
    return saidOf(document).flatMap(({ text, lineAt }) => {
      // What is in another language altogether is said once, by a rule of its own.
      if (otherLanguage(text, document.locale, names) !== undefined) return [];
      const plain = names.reduce((left, name) => left.replaceAll(name, blank(name)), text);
      return Array.from(plain.matchAll(word)).flatMap(({ 0: found, index }) => {
        const [bare = found] = found.split(/[’']s?$/);
        if (seen.has(bare) || knownWords.has(bare.toLowerCase()) || speller.spell(bare)) return [];
        if (bare.split('-').every((part) => speller.spell(part))) return [];
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

/** By language the package of a dictionary for Hunspell. */
const dictionaries: Readonly<Record<string, string | undefined>> = { en: 'dictionary-en-gb' };

const spellers = new Map<string, Hunspell>();

/** Words in capitals are abbreviations, which have a rule of their own. */
const word = /(?<![\p{L}\p{N}])(?!\p{Lu}{2,})\p{L}[\p{L}’'-]*\p{L}(?![\p{L}\p{N}])/gu;

/** What the Dutch text writes with a capital, a name mostly, is written so in every language. */
const capitalsIn = (dutch: Document): Set<string> =>
  new Set(saidOf(dutch).flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]*\p{L}/gu) ?? []));

const blank = (name: string) => ' '.repeat(name.length);

async function loadSpeller(dictionary: string): Promise<Hunspell> {
  const { loadModule } = await import('hunspell-asm');
  const factory = await loadModule();
  const folder = dirname(createRequire(import.meta.url).resolve(dictionary));
  const mount = (file: string) => factory.mountBuffer(readFileSync(join(folder, file)), file);
  return factory.create(mount('index.aff'), mount('index.dic'));
}
