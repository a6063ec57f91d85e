import { isNoAbbreviation, isShouted } from '#/content/dutch/capitals.ts';
import { say, short, type Refusal } from '#/content/finding.ts';
import { wordsIn } from '#/content/reading/prose.ts';
import type { Document } from '#/content/reading/read.ts';
import { atLine, besideNames, type Context, type Rule } from '#/content/rule.ts';
import { shortForms, smallAbbreviations } from '#/content/dutch/short-forms.ts';
import { lineOf, textOf, walk } from '#/content/reading/tree.ts';

/** An abbreviation is a term of the list, or is written out where it stands first. */
export const abbreviations: Rule = {
  name: 'abbreviations',
  level: 'error',
  excusable: true,
  document: besideNames((document, context) => {
    const seen = new Set<string>();
    const explained = explainedByTag(document);
    const blocks = wordsIn(document).toSorted((a, b) => a.lineAt(0) - b.lineAt(0));
    return blocks.flatMap(({ text, lineAt }) => {
      const names = context.findNames(text);
      return Array.from(text.matchAll(abbreviation)).flatMap(({ 0: found, index }) => {
        const inName = names.some((name) => name.index <= index && index < name.end);
        const word = /^\p{Lu}{2,}s$/u.test(found) ? found.slice(0, -1) : found;
        if (inName || seen.has(word)) return [];
        const line = lineAt(index);
        const refusal = refusalOf({ word, text, index, end: index + found.length }, context);
        // Only where it stands first: what comes later is known by then.
        seen.add(word);
        return refusal && !((explained.get(word) ?? Infinity) <= line)
          ? [atLine(document, line, refusal)]
          : [];
      });
    });
  }),
};

interface Place {
  word: string;
  text: string;
  index: number;
  end: number;
}

function refusalOf(place: Place, { knownForms, knownWords, isPerson }: Context): Refusal | undefined {
  const { word, text, index } = place;
  if (knownForms.has(word) || isDomain(word)) return undefined;
  const isTime = word === 'min.' && /\d\s$/.test(text.slice(0, index).slice(-3));
  const whole = isTime ? 'minuten' : shortForms.get(word.toLowerCase());
  if (whole) return say(`De afkorting ${word} kent niet iedereen.`, `schrijf “${whole}”.`);
  const bare = word.replaceAll('.', '');
  if (/^(?:\p{Lu}\.){2,}$/u.test(word))
    return isInitials(place)
      ? undefined
      : say(
          `De afkorting ${short(word)} staat met punten.`,
          knownForms.has(bare) ? `schrijf ${bare}.` : voluit(bare),
        );
  const isCapitals = word === word.toUpperCase();
  if (isCapitals && (isNoAbbreviation(word, text, index) || isShouted(word, knownWords) || isPerson(word)))
    return undefined;
  const small = smallAbbreviations.get(word);
  if (small && knownForms.has(word.toUpperCase())) return undefined;
  if (isExplained(place)) return undefined;
  return say(
    `De afkorting ${short(word)} is geen begrip en staat hier niet voluit.`,
    small
      ? `schrijf “${small}”, of schrijf dat de eerste keer met de afkorting erachter: … (${word}).`
      : voluit(word),
  );
}

const voluit = (word: string) =>
  `schrijf haar de eerste keer voluit met de afkorting erachter: … (${short(word)}), of maak er een begrip van.`;

/** Capitals (COA, COAs, DT&V, C.O.A.), letters with points (d.w.z.), and the forms of the lists, also with a capital. */
const abbreviation = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    '(?:\\p{Lu}\\.){2,}',
    '\\p{Lu}(?:&?\\p{Lu})+s?(?![\\p{L}\\p{N}])',
    ...Array.from(shortForms.keys(), formPattern),
    `(?:${[...smallAbbreviations.keys()].join('|')})(?![\\p{L}\\p{N}.])`,
    `(?:${[...smallAbbreviations.keys()].join('|')})(?=\\.(?!\\p{L}))`,
    '(?:\\p{Ll}{1,3}\\.){2,}(?!\\p{L})',
  ].join('|')})`,
  'gu',
);

/** “Max.” may be somebody, and “min.” the end of a sentence: those are short where a number or a word follows. */
function formPattern(form: string): string {
  const [first, rest] = [form.slice(0, 1), RegExp.escape(form.slice(1))];
  const start = `[${first}${first.toUpperCase()}]`;
  if (/^(?:max|min|gem|tel|nl)\.$/.test(form)) return `${first}${rest}(?=\\s+[\\p{Ll}\\d])`;
  return `${start}${rest}(?![\\p{L}\\p{N}])`;
}

const isDomain = (word: string) => /\.(?:nl|com|org|eu|net|be|de|info)\.$/.test(word);

/** “J.A. de Vries”: what somebody is called is not written out. */
const isInitials = ({ text, end }: Place) =>
  /^\s?(?:(?:van|de|der|den|ten|ter|het|el|al)\s){0,3}\p{Lu}\p{Ll}/u.test(text.slice(end, end + 40));

/** “Centraal Orgaan opvang asielzoekers (COA)” or “COA (Centraal …)”: words of which one begins as it does. */
function isExplained({ word, text, index, end }: Place): boolean {
  const [, before] =
    /([^.!?()]*)\((?:de|het|of|afgekort|ook wel)? ?$/.exec(text.slice(Math.max(0, index - 200), index)) ?? [];
  const [, after] = /^ \(([^()]*)/.exec(text.slice(end, end + 200)) ?? [];
  const isClosed = text.slice(end).startsWith(')');
  return [isClosed ? before?.trim().split(/\s+/).slice(-10) : [], after?.split(/\s+/)].some((words) =>
    words?.some((each) => each.length > 2 && each.toLowerCase().startsWith(word.slice(0, 1).toLowerCase())),
  );
}

/** What `<abbr title="…">` writes out, with the line it stands on. */
function explainedByTag({ tree }: Document): Map<string, number> {
  const found = new Map<string, number>();
  for (const { node } of walk(tree)) {
    const title =
      node.name === 'abbr' ? node.attributes?.find(({ name }) => name === 'title')?.value : undefined;
    const word = title === undefined ? '' : textOf(node).trim();
    const says =
      typeof title === 'string' &&
      title
        .toLowerCase()
        .split(/[\s-]+/)
        .some((each) => each.startsWith(word.slice(0, 1).toLowerCase()));
    if (word && says && !found.has(word)) found.set(word, lineOf(node));
  }
  return found;
}
