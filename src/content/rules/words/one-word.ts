import { say } from '#/content/finding.ts';
import { once } from '#/content/reading/once.ts';
import { wordsIn } from '#/content/reading/prose.ts';
import { atLine, inDutchOnly, type Rule } from '#/content/rule.ts';
import type { Phrase } from '#/content/schemas/phrases.ts';

/** One thing has one word on the whole site. A person’s own words, told or quoted, are the person’s. */
export const oneWord: Rule = {
  name: 'one-word',
  level: 'error',
  excusable: true,
  document: inDutchOnly((document, { phrases }) =>
    document.collection === 'stories' || !phrases.size
      ? []
      : wordsIn(document).flatMap(({ text, lineAt }) => {
          const own = withoutQuotes(text);
          return Array.from(own.matchAll(patternOf(phrases))).flatMap(({ 0: written, index }) => {
            const found = written.toLowerCase().replace(/\s+/g, ' ');
            const phrase = phrases.get(found);
            if (!phrase || isElse(own.slice(0, index), phrase)) return [];
            const refusal = say(`“${found}” heet op deze site anders.`, `schrijf: ${phrase.say}.`);
            return [atLine(document, lineAt(index), refusal)];
          });
        }),
  ),
};

/** Whether the word before makes something else of a phrase. */
const isElse = (before: string, { unlessAfter }: Phrase) =>
  unlessAfter.some((word) => new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(word)}\\s+$`, 'iu').test(before));

/**
 * What stands between quotation marks, a pair that holds no other, is blanked out, character for character; “zo’n” does
 * not end a quotation.
 */
const withoutQuotes = (text: string) =>
  text.replace(/“[^“”]*”|‘(?:[^‘’]|(?<=\p{L})’(?=\p{L}))*’(?!\p{L})/gu, (quoted) =>
    ' '.repeat(quoted.length),
  );

const patternOf = once((phrases: ReadonlyMap<string, Phrase>): RegExp => {
  const all = Array.from(phrases.keys())
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .split(/\s+/)
        .map((word) => RegExp.escape(word))
        .join('\\s+'),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${all.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
});
