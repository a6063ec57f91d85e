import { plain } from '#/content/dutch/letters.ts';
import type { SearchRecord } from './records.ts';

/** The names in the texts, in lower case: words with a capital that are ordinary words in no text and in no dictionary. */
export function namesIn(
  records: readonly SearchRecord[],
  isOrdinary: (word: string) => boolean,
): Set<string> {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const { text } of records) {
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{L}{3,}(?![\p{L}\p{N}])/gu))
      (/^\p{Lu}\p{Ll}/u.test(word) ? capital : small).add(plain(word));
  }
  return new Set([...capital].filter((word) => !small.has(word) && !isOrdinary(word)));
}
