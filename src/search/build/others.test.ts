import { expect, test } from 'vitest';
import type { Idiom } from '#/search/words/idiom.ts';
import { othersAmong, type Tongue } from './others.ts';
import type { SearchRecord } from './records.ts';

const silent = { weakWords: '', functionWords: '' } as Idiom;

/** A language by its texts: what each shows, and words that only find it. */
function tongue(
  texts: Record<string, readonly [shown: string, hidden?: string]>,
  { words = '', functionWords = '' },
): Tongue {
  const records = Object.entries(texts).map(([url, [text, hidden = '']]) => {
    const all = [...text.split(' ').map((word) => [word, 2]), ...hidden.split(' ').map((word) => [word, 4])];
    return [url, { url, text, words: new Map(all as [string, number][]) } as unknown as SearchRecord];
  });
  return {
    texts: new Map(records as [string, SearchRecord][]),
    idiom: { ...silent, functionWords },
    forms: new Set(words.split(' ')),
    capitals: new Set(),
  };
}

const dutch = tongue(
  {
    '/a/': ['de arts komt', 'dokter doctor'],
    '/b/': ['de woning staat leeg'],
    '/c/': ['de arts woont hier'],
  },
  { words: 'arts komt dokter woning staat leeg woont hier house', functionWords: 'de' },
);
const english = tongue(
  {
    '/a/': ['the doctor comes', 'arts physician'],
    '/b/': ['the house is empty'],
    '/c/': ['the doctor lives here'],
    '/d/': ['a doctor a doctor'],
    '/e/': ['doctor'],
  },
  { words: 'the doctor comes physician house is empty lives here a', functionWords: 'the a is' },
);

test('a word of the other language is what leads to the same texts here', () => {
  const { strangers } = othersAmong(dutch, english);
  expect(strangers.get('house')).toContain('woning');
  expect(strangers.get('physician')?.slice(0, 1)).toEqual(['dokter']);
});

test('a word that says little is nothing here', () => {
  expect(othersAmong(dutch, english).strangers.get('the')).toEqual([]);
});

test('a word that finds a text here and stands in none is a guest; one that stands in texts here is none', () => {
  const { guests, strangers } = othersAmong(dutch, english);
  expect(guests).toEqual(['doctor']);
  expect(strangers.has('arts')).toBe(false);
});

test('a language without a dictionary has words all the same', () => {
  const other = tongue({ '/a/': ['лікар'] }, {});
  expect(othersAmong(dutch, other).strangers.get('лікар')).toContain('dokter');
  expect(othersAmong(other, dutch).strangers.get('dokter')).toEqual(['лікар']);
});
