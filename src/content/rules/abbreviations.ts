import { site } from '#/site.config.ts';
import { atLine, type Rule } from '../rule.ts';
import { blocksOf } from '../tree.ts';

/** An abbreviation is a term of the list, or is written out where it stands first. */
export const abbreviations: Rule = {
  name: 'abbreviations',
  level: 'error',
  excusable: true,
  document(document, { terms, names }) {
    if (document.locale !== site.sourceLocale) return [];
    const blocks = [{ line: document.lineOf(['summary']), text: String(document.data.summary ?? '') }, ...blocksOf(document.tree)];
    const whole = blocks.map(({ text }) => text).join('\n');
    const known = new Set([...terms, ...names]);
    const seen = new Set<string>();
    return blocks.flatMap(({ line, text }) =>
      (text.match(abbreviation) ?? []).flatMap((word) => {
        if (seen.has(word) || known.has(word) || isExplained(word, whole)) return [];
        seen.add(word);
        return [
          atLine(document, line, `De afkorting ${word} is geen begrip en staat nergens voluit.`, `schrijf haar de eerste keer voluit met de afkorting erachter: … (${word}), of maak er een begrip van.`),
        ];
      }),
    );
  },
};

const abbreviation = /(?<![\p{L}\p{N}])\p{Lu}(?:&?\p{Lu})+(?![\p{L}\p{N}])/gu;

/** “Centraal Orgaan opvang asielzoekers (COA)” or “COA (Centraal …)”. */
function isExplained(word: string, text: string): boolean {
  const safe = word.replaceAll('&', '\\&');
  return new RegExp(`\\p{L}{3,} \\(${safe}\\)|${safe} \\(\\p{L}{3,}`, 'u').test(text);
}
