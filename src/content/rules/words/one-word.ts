import { say } from '#/content/finding.ts';
import { proseOf } from '#/content/reading/prose.ts';
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
      : proseOf(document).flatMap(({ text, lineAt }) => {
          const own = withoutQuotes(text).toLowerCase();
          return Array.from(own.matchAll(patternOf(phrases)))
            .filter(({ 0: found, index }) => !isElse(own.slice(0, index), phrases.get(found)))
            .map(({ 0: found, index }) =>
              atLine(
                document,
                lineAt(index),
                say(
                  `“${found}” heet op deze site anders.`,
                  `schrijf: ${phrases.get(found)?.say ?? 'het andere woord'}.`,
                ),
              ),
            );
        }),
  ),
};

/** Whether the word before makes something else of a phrase. */
const isElse = (before: string, phrase?: Phrase) =>
  phrase?.unlessAfter.some(
    (word) => before.trimEnd().endsWith(` ${word.toLowerCase()}`) || before.trim() === word.toLowerCase(),
  ) ?? false;

/** What stands between quotation marks is blanked out, character for character. */
const withoutQuotes = (text: string) =>
  text.replace(/“[^”]*”|‘[^’]*’/g, (quoted) => ' '.repeat(quoted.length));

const patterns = new WeakMap<object, RegExp>();

function patternOf(phrases: ReadonlyMap<string, Phrase>): RegExp {
  const known = patterns.get(phrases);
  if (known) return known;
  const all = Array.from(phrases.keys(), (phrase) => RegExp.escape(phrase)).sort(
    (a, b) => b.length - a.length,
  );
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${all.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  patterns.set(phrases, pattern);
  return pattern;
}
