import { examples } from '#/content/examples.ts';
import { say } from '#/content/finding.ts';
import { wordsIn } from '#/content/reading/prose.ts';
import { atLine, type Rule } from '#/content/rule.ts';

/** What a new text begins with to show what goes where does not go online. The first that is left says it for all. */
export const exampleText: Rule = {
  name: 'example-text',
  level: 'error',
  document: (document) => {
    for (const { text, lineAt } of wordsIn(document)) {
      const words = text.replace(/\s+/g, ' ');
      const left = Object.values(examples).find((example) => words.includes(example));
      if (left !== undefined)
        return [
          atLine(
            document,
            lineAt(0),
            say(
              `Hier staat nog het voorbeeld: “${left}”`,
              'schrijf hier uw eigen tekst, of haal het voorbeeld weg.',
            ),
          ),
        ];
    }
    return [];
  },
};
