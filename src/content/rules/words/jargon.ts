import { say } from '#/content/finding.ts';
import { once } from '#/content/reading/once.ts';
import { wordsIn } from '#/content/reading/prose.ts';
import type { Document } from '#/content/reading/read.ts';
import { atLine, inDutchOnly, type Rule } from '#/content/rule.ts';

/** Office words that have a plain alternative. */
export const jargon: Rule = {
  name: 'jargon',
  level: 'warning',
  excusable: true,
  document: inDutchOnly((document, { jargon: plain }) =>
    wordsIn(document).flatMap(({ text, lineAt }) =>
      Array.from(text.toLowerCase().matchAll(patternOf(plain)))
        .filter(({ 0: word }) => !isExplainedBy(document, word))
        .map(({ 0: word, index }) =>
          atLine(
            document,
            lineAt(index),
            say(`“${word}” is een kantoorwoord.`, `schrijf: ${plain.get(word) ?? 'iets eenvoudigers'}.`),
          ),
        ),
    ),
  ),
};

/** A term's own text has to say the word. */
const isExplainedBy = ({ collection, data }: Document, word: string): boolean =>
  collection === 'terms' && String(data.title).toLowerCase() === word;

const patternOf = once((words: ReadonlyMap<string, string>): RegExp => {
  const all = Array.from(words.keys(), (word) => RegExp.escape(word)).sort((a, b) => b.length - a.length);
  return all.length ? new RegExp(`(?<!\\p{L})(?:${all.join('|')})(?!\\p{L})`, 'gu') : /(?!)/g;
});
