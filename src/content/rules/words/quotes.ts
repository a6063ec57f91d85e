import { betweenCurlyQuotes } from '#/content/messages/curly-quotes.ts';
import { say, short } from '#/content/finding.ts';
import { atLine, type Rule } from '#/content/rule.ts';
import { saidIn } from '#/content/reading/said.ts';

/** A field that stands between curly quotes: whoever meant them for YAML, which knows straight ones, shows them to readers. */
export const quotes: Rule = {
  name: 'quotes',
  level: 'warning',
  excusable: true,
  // Where the field has a form, the schema has said so.
  document: ({ tree: _tree, ...document }) =>
    document.facts === undefined
      ? []
      : saidIn(document).flatMap(({ text, lineAt }) => {
          const inner = betweenCurlyQuotes(text);
          return inner === undefined
            ? []
            : [
                atLine(
                  document,
                  lineAt(),
                  say(
                    `De kromme aanhalingstekens om “${short(inner)}” komen op de pagina te staan.`,
                    `schrijf rechte, "${short(inner)}", of geen.`,
                  ),
                ),
              ];
        }),
};
