import { beginningOf, type Vocabulary } from '#/search/files/data.ts';
import { heard, type Known } from '#/search/words/suggest.ts';
import { readUnknown, type Unknown } from '#/search/words/unknown.ts';
import { file } from './pagefind.ts';

/** What becomes of a word that stands in no text: this, and what it fetches, is asked for only when there is one. */
export async function readSlip(word: string, locale: string): Promise<Unknown> {
  const vocabulary = await file<Vocabulary>(`own/${locale}/words.json`);
  return readUnknown(word, knownIn(vocabulary), async (typed) => {
    const beginning = beginningOf(typed);
    if (!vocabulary.dutch.split(' ').includes(beginning)) return false;
    return ` ${await file<string>(`own/${locale}/dutch/${beginning}.json`)} `.includes(` ${typed} `);
  });
}

const read = new WeakMap<Vocabulary, Known[]>();

/** The site’s words as they are compared, most used first. */
function knownIn(vocabulary: Vocabulary): Known[] {
  const known = read.get(vocabulary);
  if (known) return known;
  const words = vocabulary.words.split(' ').map((written) => ({
    used: Number(written.slice(-1)),
    known: heard(written.slice(0, -1).toLowerCase(), written !== written.toLowerCase()),
  }));
  const sorted = words.sort((a, b) => b.used - a.used).map(({ known: word }) => word);
  read.set(vocabulary, sorted);
  return sorted;
}
