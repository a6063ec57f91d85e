import { site } from '#/site.config.ts';
import { proseOf } from '../prose.ts';
import { sentencesOf, wordsOf } from '../readability.ts';
import { atLine, type Rule } from '../rule.ts';

/** Office words that have a plain alternative. */
export const jargon: Rule = {
  name: 'jargon',
  level: 'warning',
  excusable: true,
  document(document, { jargon: plain }) {
    if (document.locale !== site.sourceLocale) return [];
    return proseOf(document).flatMap(({ line, text }) =>
      (text.toLowerCase().match(patternOf(plain)) ?? []).map((word) =>
        atLine(document, line, `“${word}” is een kantoorwoord.`, `schrijf: ${plain[word] ?? 'iets eenvoudigers'}.`),
      ),
    );
  },
};

const patterns = new WeakMap<object, RegExp>();

function patternOf(words: Readonly<Record<string, string>>): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const all = Object.keys(words).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = all.length
    ? new RegExp(`(?<!\\p{L})(?:${all.join('|')})(?!\\p{L})`, 'gu')
    : /(?!)/g;
  patterns.set(words, pattern);
  return pattern;
}

/** Sentences that hide who acts. */
export const passive: Rule = {
  name: 'passive',
  level: 'warning',
  excusable: true,
  document: (document) =>
    document.locale !== site.sourceLocale
      ? []
      : proseOf(document).flatMap(({ line, text }) =>
          sentencesOf(text).flatMap((sentence) =>
            /\b(?:worden|wordt|werd|werden)\b/i.test(sentence) && /\b(?:ge|be|ver|ont|her)\p{L}+(?:d|t|en)\b/iu.test(sentence)
              ? [atLine(document, line, `Deze zin zegt niet wie het doet: “${sentence.slice(0, 50)}…”`, 'begin met wie het doet: “De gemeente zoekt …”.')]
              : [],
          ),
        ),
};

/** Long words that no term explains. */
export const longWord: Rule = {
  name: 'long-word',
  level: 'warning',
  excusable: true,
  document(document, { terms, names }) {
    if (document.locale !== site.sourceLocale) return [];
    const known = new Set([...terms, ...names].flatMap((name) => wordsOf(name.toLowerCase())));
    const seen = new Set<string>();
    return proseOf(document).flatMap(({ line, text }) =>
      wordsOf(text).flatMap((word) => {
        const plain = word.toLowerCase();
        if (plain.length <= 15 || known.has(plain) || seen.has(plain)) return [];
        seen.add(plain);
        return [atLine(document, line, `“${word}” heeft ${word.length} letters.`, 'zeg het in kortere woorden, of maak er een begrip van.')];
      }),
    );
  },
};

/** A text says u throughout, or je throughout. */
export const formOfAddress: Rule = {
  name: 'form-of-address',
  level: 'warning',
  excusable: true,
  document(document) {
    if (document.locale !== site.sourceLocale) return [];
    const blocks = proseOf(document);
    const informal = blocks.find(({ text }) => /\b(?:je|jij|jou|jouw|jullie)\b/i.test(text));
    const formal = blocks.some(({ text }) => /\b(?:u|uw)\b/i.test(text));
    if (!informal || !formal) return [];
    return [atLine(document, informal.line, 'De tekst zegt nu eens “u” en dan weer “je”.', 'zeg overal “u”.')];
  },
};
