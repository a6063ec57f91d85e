import { partsOf } from './compounds.ts';
import { setOf } from './idiom.ts';
import { heard, nearWords, type Known } from './suggest.ts';

/** A word of the query as it will be searched. */
export interface Slot {
  word: string;
  /** What is searched for it, each for itself. */
  search: string[];
  /** It is the beginning of a word: all that begins so is meant. */
  isHalf?: boolean;
  /** What is searched is only a part of it: the word itself stands nowhere. */
  isPartly?: boolean;
}

/** What becomes of a word that stands in no text. */
export interface Unknown {
  slot: Slot;
  /** What takes its place, where it is a slip. */
  replaced?: string;
  /** What may be meant, the likeliest first. */
  meant: string[];
  /** The other languages of the site that it is a word of. */
  languages?: string[];
}

/**
 * A word of other languages, by what it is in this one, in one line each: a word that says little is nothing. The index
 * may have it too.
 */
export function readStranger(
  word: string,
  same: Readonly<Partial<Record<string, string>>>,
  isKnown: boolean,
): Unknown {
  const words = Object.values(same).flatMap((line) => line?.split(' ') ?? []);
  const search = [...new Set([...(isKnown ? [word] : []), ...words])].filter(Boolean);
  return { slot: { word, search }, meant: [], languages: Object.keys(same) };
}

/**
 * Reads a word that stands in no text, by the site's words, most used first. A slip gives way to the nearest of them; a
 * word of the language does not, and nor does a name: what may be meant by those is only offered.
 */
export async function readUnknown(
  word: string,
  vocabulary: readonly Known[],
  isWordOf: (word: string) => Promise<boolean>,
): Promise<Unknown> {
  const line = lineOf(vocabulary);
  if (line.includes(` ${word} `))
    throw new Error(`The index has no text for “${word}”, which the site’s words hold.`);
  const near = nearWords(word, vocabulary);
  const others = near.map((one) => one.word);
  const [best] = near;
  const isWord = near.length > 0 && (await isWordOf(word));
  const as = (search: string[], more: Partial<Unknown> = {}): Unknown => ({
    slot: { word, search },
    meant: others,
    ...more,
  });
  if (word.length > 1 && line.includes(` ${word}`))
    return as([], { slot: { word, search: isWord || !best ? [word] : [word, best.word], isHalf: true } });
  const parts = partsOf(word, setOf(line));
  // Joined by another letter than it should be, it is that word.
  const [head = '', tail = ''] = [parts[0], parts.at(-1)];
  const joined = parts.length > 1 && others.find((other) => other.startsWith(head) && other.endsWith(tail));
  if (joined && !isWord) return as([joined], { replaced: joined });
  // A joined word that no text has is searched by its parts.
  if (parts.length > 1 && (isWord || !best || best.far >= 1.5)) return as([word, ...parts]);
  if (best && !isWord && word.length > 3) return as([best.word], { replaced: best.word });
  const alike = soundAlike(word, vocabulary);
  // One part of a joined word is something, and not what was asked for.
  if (!isWord && !alike.length && parts.length)
    return as([], { slot: { word, search: [word, ...parts], isPartly: true } });
  return as([word, ...alike]);
}

const lines = new WeakMap<readonly Known[], string>();

/** All words in one line with spaces around each: to look there takes a browser less than to look at each. */
function lineOf(vocabulary: readonly Known[]): string {
  const line = lines.get(vocabulary) ?? ` ${vocabulary.map(({ word }) => word).join(' ')} `;
  lines.set(vocabulary, line);
  return line;
}

/** Names of the site that sound like a word. */
function soundAlike(word: string, vocabulary: readonly Known[]): string[] {
  const { ear } = heard(word);
  const names = word.length > 3 ? vocabulary.filter((known) => known.isName && known.ear === ear) : [];
  return names.slice(0, 2).map((known) => known.word);
}
