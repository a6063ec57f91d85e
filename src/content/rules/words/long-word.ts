import { wordsIn } from '#/content/reading/prose.ts';
import { wordsOf } from '#/content/dutch/readability.ts';
import { atLine, besideNames, type Rule } from '#/content/rule.ts';
import { say, short } from '#/content/finding.ts';

/** A word of more letters than this is hard to take in. */
const longest = 15;

/** Long words that no term explains. */
export const longWord: Rule = {
  name: 'long-word',
  level: 'warning',
  excusable: true,
  document: besideNames((document, { knownWords }) => {
    const seen = new Set<string>();
    return wordsIn(document).flatMap(({ text, lineAt }) =>
      wordsOf(text).flatMap((word) => {
        const plain = word.toLowerCase();
        if (plain.length <= longest || plain.includes('.') || knownWords.has(plain) || seen.has(plain))
          return [];
        seen.add(plain);
        return [
          atLine(
            document,
            lineAt(text.indexOf(word)),
            say(
              `“${short(word)}” heeft ${word.length} letters.`,
              'zeg het in kortere woorden, of maak er een begrip van.',
            ),
          ),
        ];
      }),
    );
  }),
};
