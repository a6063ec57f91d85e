import { boundary } from '#/search/files/boundary.ts';
import { kindToken } from '#/search/words/questions.ts';
import type { Collection } from '#/site.config.ts';
import type { Fragment } from './pagefind.ts';

/** Words in a row, each with whether it was searched for. */
export type Marked = readonly (readonly [word: string, isFound: boolean])[];

/** A text as a result shows it. */
export interface Result {
  url: string;
  kind: Collection;
  title: Marked;
  /** What it says where most of the words stand: from the beginning of a sentence. */
  excerpt: Marked;
  /** The page on which it stands as one of several. */
  host?: string | undefined;
  /** What it is called, where that is another thing than its title. */
  names: string[];
  /** All that it says. */
  whole: () => string;
}

/** So many words of a text are looked at for what was searched. */
const shown = 28;
/** A result shows whole sentences of so many words or more together; what goes on for longer than that is cut off. */
const least = 10;
const most = 42;

/** Makes of what Pagefind keeps of a text, of the places where it found words and of its kind, what is shown of it. */
export function resultOf(
  { text, places }: { text: Fragment; places: ReadonlySet<number> },
  kind: Collection,
): Result {
  const all = text.content.split(' ');
  const end = all.indexOf(boundary);
  // First comes the word for its kind, where it has one.
  const first = kindToken(kind) ? 1 : 0;
  const words = all
    .slice(first, end < 0 ? undefined : end)
    .map((word, at) => [word, places.has(first + at)] as const);
  const { title = '', host, names = '' } = text.meta;
  const titled = title.trim().split(/\s+/).length;
  const said = words.slice(titled);
  const start = startOf(said);
  const stop = stopOf(said, start);
  const excerpt: (readonly [string, boolean])[] = said.slice(start, stop);
  if (stop < said.length && !endsSentence(said[stop - 1]?.[0])) excerpt.push(['…', false]);
  return {
    url: text.url,
    kind,
    title: words.slice(0, titled),
    excerpt,
    host,
    names: [title, ...names.split(' | ')].filter(Boolean),
    whole: () => said.map(([word]) => word).join(' '),
  };
}

/** Where to begin: at the sentence from which most of the words that were searched stand close by. */
function startOf(words: Marked): number {
  const found = (from: number) =>
    new Set(
      words.slice(from, from + shown).flatMap(([word, isFound]) => (isFound ? [word.toLowerCase()] : [])),
    ).size;
  const last = words.findLastIndex(([, isFound]) => isFound);
  let best = 0;
  let richest = found(0);
  for (let at = 1; at <= last; at++) {
    if (!endsSentence(words[at - 1]?.[0])) continue;
    const count = found(at);
    // Its beginning says best what a text is about: it gives way to what has the words that it has not.
    if (count > richest + Math.min(richest, 1)) [best, richest] = [at, count];
  }
  return best;
}

function stopOf(words: Marked, start: number): number {
  for (let at = start + least; at < Math.min(words.length, start + most); at++)
    if (endsSentence(words[at - 1]?.[0])) return at;
  return Math.min(words.length, start + shown);
}

const endsSentence = (word = ''): boolean => /[.?!:][”’)]*$/.test(word);
