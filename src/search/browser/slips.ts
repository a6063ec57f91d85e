import { beginningOf, fileOf, type Strangers, type Vocabulary } from '#/search/files/data.ts';
import { setOf } from '#/search/words/idiom.ts';
import { heard, type Known } from '#/search/words/suggest.ts';
import { readStranger, readUnknown, type Unknown } from '#/search/words/unknown.ts';
import { file } from './pagefind.ts';

/**
 * What becomes of a word that stands in no text, or is of another language: this, and what it fetches, is asked for only
 * when there is one.
 */
export async function readSlip(word: string, locale: string, isKnown: boolean): Promise<Unknown> {
  const beginning = beginningOf(word);
  const listIn = <T>(folder: 'near' | 'others'): Promise<T> =>
    file<T>(`own/${locale}/${folder}/${fileOf(beginning)}.json`);
  if (isKnown) return readStranger(word, (await listIn<Strangers>('others'))[word] ?? {}, isKnown);
  const vocabulary = await file<Vocabulary>(`own/${locale}/words.json`);
  const has = (beginnings: string) => setOf(beginnings).has(beginning);
  const stranger = has(vocabulary.others) ? (await listIn<Strangers>('others'))[word] : undefined;
  if (stranger) return readStranger(word, stranger, isKnown);
  return readUnknown(
    word,
    knownIn(vocabulary),
    async (typed) => has(vocabulary.near) && ` ${await listIn<string>('near')} `.includes(` ${typed} `),
  );
}

const read = new WeakMap<Vocabulary, Known[]>();

/** The site’s words as they are compared, most used first. */
function knownIn(vocabulary: Vocabulary): Known[] {
  const known = read.get(vocabulary);
  if (known) return known;
  const byUse: Known[][] = [];
  for (const written of vocabulary.words.split(' ')) {
    const small = written.toLowerCase();
    const word = heard(small.slice(0, -1), written !== small);
    (byUse[9 - Number(written.slice(-1))] ??= []).push(word);
  }
  const sorted = byUse.flat();
  read.set(vocabulary, sorted);
  return sorted;
}
