import { isShouted } from '#/content/dutch/capitals.ts';
import { say, short } from '#/content/finding.ts';
import { wordsIn } from '#/content/reading/prose.ts';
import { atLine, besideNames, type Rule } from '#/content/rule.ts';

/** Words in capitals only are hard to read, and some programs spell them out letter by letter. */
export const shouting: Rule = {
  name: 'shouting',
  level: 'error',
  excusable: true,
  document: besideNames((document, { knownForms, knownWords, findNames, isPerson }) => {
    const seen = new Set<string>();
    return wordsIn(document).flatMap(({ text, lineAt }) => {
      const names = findNames(text);
      return Array.from(text.matchAll(capitals)).flatMap(({ 0: word, index }) => {
        const inName = names.some((name) => name.index <= index && index < name.end);
        if (inName || seen.has(word) || knownForms.has(word) || !isShouted(word, knownWords)) return [];
        // That a person is named is another remark.
        if (isPerson(word)) return [];
        seen.add(word);
        const message = `“${short(word)}” staat in hoofdletters.`;
        const mend = `schrijf het in gewone letters: ${short(word.toLowerCase())}`;
        return [atLine(document, lineAt(index), say(message, mend))];
      });
    });
  }),
};

const capitals = /(?<![\p{L}\p{N}&.])\p{Lu}{4,}(?![\p{L}\p{N}&])/gu;
