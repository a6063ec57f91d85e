import { setOf, type Idiom } from './idiom.ts';

/** Another language of the site whose words a query has, and those. */
export interface Tongue {
  locale: string;
  words: readonly string[];
}

/** The other language that most of the words are of that are none of this one; `strangers` says which are of which. */
export function tongueIn(strangers: ReadonlyMap<string, readonly string[]>): Tongue | undefined {
  const words = new Map<string, string[]>();
  for (const [word, locales] of strangers)
    for (const locale of locales) words.set(locale, [...(words.get(locale) ?? []), word]);
  const [most] = [...words].sort(([, a], [, b]) => b.length - a.length);
  return most && { locale: most[0], words: most[1] };
}

/**
 * Whether a query as a whole is of that language: it has more words of it than words by which this one is known, and
 * says more than “the”.
 */
export function isSpoken(
  { words }: Tongue,
  all: readonly string[],
  own: Pick<Idiom, 'functionWords'>,
  other: Pick<Idiom, 'functionWords'>,
): boolean {
  const [ours, theirs] = [setOf(own.functionWords), setOf(other.functionWords)];
  const against = all.filter((word) => ours.has(word) && !theirs.has(word));
  return words.length > against.length && all.some((word) => !theirs.has(word));
}
