import { short } from '../finding.ts';
import { wordsIn } from '../prose.ts';
import { atLine, inDutchOnly, type Rule } from '../rule.ts';

/** An abbreviation is a term of the list, or is written out where it stands first. */
export const abbreviations: Rule = {
  name: 'abbreviations',
  level: 'error',
  excusable: true,
  document: inDutchOnly((document, { knownForms, findNames }) => {
    const blocks = wordsIn(document);
    const whole = blocks.map(({ text }) => text).join('\n');
    const seen = new Set<string>();
    return blocks.flatMap(({ text, lineAt }) => {
      const names = findNames(text);
      return Array.from(text.matchAll(abbreviation)).flatMap(({ 0: word, index }) => {
        const inName = names.some((name) => name.index <= index && index < name.end);
        if (inName || seen.has(word) || knownForms.has(word) || isExplained(word, whole)) return [];
        seen.add(word);
        return [
          atLine(
            document,
            lineAt(index),
            `De afkorting ${short(word)} is geen begrip en staat nergens voluit.`,
            `schrijf haar de eerste keer voluit met de afkorting erachter: … (${short(word)}), of maak er een begrip van.`,
          ),
        ];
      });
    });
  }),
};

/** Capitals (COA, DT&V) and letters with points (o.a., d.w.z.). */
const abbreviation =
  /(?<![\p{L}\p{N}])(?:\p{Lu}(?:&?\p{Lu})+(?![\p{L}\p{N}])|(?:\p{Ll}{1,3}\.){2,}(?!\p{L}))/gu;

/** “Centraal Orgaan opvang asielzoekers (COA)” or “COA (Centraal …)”. */
function isExplained(word: string, text: string): boolean {
  const after = text.indexOf(`${word} (`);
  const before = text.indexOf(` (${word})`);
  return (
    /^\p{L}{3}/u.test(after < 0 ? '' : text.slice(after + word.length + 2)) ||
    /\p{L}{3}$/u.test(before < 0 ? '' : text.slice(0, before).slice(-3))
  );
}
