import { hasCapitals, type TermForms } from './forms.ts';

/** A piece of text, and the term it is, if it is one. */
export interface Segment {
  text: string;
  term?: string;
}

/** Cuts texts into segments; within one reader a term is marked the first time only. */
export type TermReader = (text: string) => Segment[];

/**
 * Makes readers that find terms in running text, whole words only; abbreviations by their capitals, words in any case.
 * Longer forms win: “crisisnoodopvang” is not “opvang”.
 */
export function glossary(terms: readonly TermForms[]): (except?: readonly string[]) => TermReader {
  const exact = new Map<string, string>();
  const loose = new Map<string, string>();
  for (const { id, forms } of terms)
    for (const form of forms)
      if (hasCapitals(form)) exact.set(form, id);
      else loose.set(form.toLowerCase(), id);
  const all = [...exact.keys(), ...loose.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => RegExp.escape(form));
  const pattern = all.length
    ? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${all.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'giu')
    : undefined;
  return (except = []) => {
    const seen = new Set(except);
    return (text) => (pattern ? cut(text, pattern, (form) => pick(form, seen)) : [{ text }]);
  };

  function pick(form: string, seen: Set<string>): string | undefined {
    const id = exact.get(form) ?? loose.get(form.toLowerCase());
    if (id === undefined || seen.has(id)) return undefined;
    seen.add(id);
    return id;
  }
}

function cut(text: string, pattern: RegExp, pick: (form: string) => string | undefined): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const term = pick(match[0]);
    if (term === undefined) continue;
    if (match.index > from) segments.push({ text: text.slice(from, match.index) });
    segments.push({ text: match[0], term });
    from = match.index + match[0].length;
  }
  if (from < text.length || !segments.length) segments.push({ text: text.slice(from) });
  return segments;
}
