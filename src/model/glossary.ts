import { plain } from '#/content/dutch/letters.ts';
import type { Entry } from './entry.ts';

/**
 * What a term is also called, for people: without the plurals, capitals and apostrophes that are there for the machine.
 */
export function otherNames({ text, facts }: Pick<Entry<'terms'>, 'text' | 'facts'>): string[] {
  const shown: string[] = [];
  for (const name of facts.aliases) {
    const alike = [text.title, ...shown].some(
      (other) => stemOf(other).startsWith(stemOf(name)) || stemOf(name).startsWith(stemOf(other)),
    );
    if (!alike) shown.push(name);
  }
  return shown;
}

const stemOf = (name: string) =>
  plain(name)
    .replace(/[^\p{L} ]/gu, '')
    .replace(/(?:en|e|s)$/, '');
