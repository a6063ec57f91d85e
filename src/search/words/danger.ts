import { plain } from '#/content/dutch/letters.ts';
import { byEar } from './ear.ts';

/** Words of danger as the page of search has them: `content/nl/danger.yaml` says what each list is for. */
export interface DangerLists<D extends { words: readonly string[] }> {
  dangers: readonly D[];
  harmless: readonly string[];
  about: readonly string[];
  selves: readonly string[];
}

/**
 * The danger that somebody seems to be in who types this, if any. Of several the one whose words come first in the
 * table. Whoever asks about danger in general is in none.
 */
export function dangerIn<D extends { words: readonly string[] }>(
  typed: string,
  { dangers, harmless, about, selves }: DangerLists<D>,
): D | undefined {
  let line = ` ${wordsIn(typed).join(' ')} `;
  if (!line.trim()) return undefined;
  const begins = startsOf(harmless, 'seen');
  for (const [at, words] of harmless.entries())
    if (line.includes(begins[at] ?? '')) line = line.replace(patternOf(words, 'seen'), ' ');
  const has = (list: readonly string[]) => isIn(line, list, 'seen');
  if (has(about) && !has(selves)) return undefined;
  const heard = ` ${line.trim().split(' ').map(byEar).join(' ')} `;
  return dangers.find(({ words }) => isIn(line, words, 'seen') || isIn(heard, words, 'heard', isLong));
}

/** Whether what is said is long enough to be known by ear: “fire” sounds like “very” to who writes Dutch. */
const isLong = (said: string): boolean => byEar(plain(said)).length > 4;

/** No query says more in more words; a pasted page must not keep the browser busy. */
const most = 60;

const wordsIn = (typed: string): string[] =>
  plain(typed.slice(0, 600))
    .replace(/(?<=\d)-(?=\d)/g, ' ')
    .replace(/['’`]/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.slice(0, most) ?? [];

/** How a word is compared: by its letters, or by ear. */
const ways = { seen: plain, heard: (word: string) => byEar(plain(word)) };

/** Whether a line has some of the words of a list; a pattern takes an old phone long to make, and most lines need none. */
function isIn(
  line: string,
  list: readonly string[],
  way: keyof typeof ways,
  isMeant: (words: string) => boolean = () => true,
): boolean {
  const starts = startsOf(list, way);
  return list.some(
    (words, at) => line.includes(starts[at] ?? '') && patternOf(words, way).test(line) && isMeant(words),
  );
}

/** How each of a list of words begins: most lines have none of it. */
function startsOf(list: readonly string[], way: keyof typeof ways): readonly string[] {
  const known = starts[way].get(list);
  if (known) return known;
  const made = list.map((words) => ` ${asCompared(words.split(/[ *…]/, 1)[0] ?? '', way)}`);
  starts[way].set(list, made);
  return made;
}

const starts = {
  seen: new WeakMap<readonly string[], readonly string[]>(),
  heard: new WeakMap<readonly string[], readonly string[]>(),
};

const asCompared = (word: string, way: keyof typeof ways): string => ways[way](word.replace(/['’]/g, ''));

const patterns = new Map<string, RegExp>();

/** Words as a pattern over a line of words: `*` is any end of a word, `…` up to four words. */
function patternOf(words: string, way: keyof typeof ways): RegExp {
  const key = `${way} ${words}`;
  const known = patterns.get(key);
  if (known) return known;
  const parts = words.split(' ').map((word) => {
    if (word === '…') return '(?:\\S+ ){0,4}';
    const isOpen = word.endsWith('*');
    return `${asCompared(word.replace('*', ''), way)}${isOpen ? '\\S*' : ''} `;
  });
  const pattern = new RegExp(` ${parts.join('')}`, 'u');
  patterns.set(key, pattern);
  return pattern;
}
