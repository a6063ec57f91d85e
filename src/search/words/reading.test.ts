import { expect, test } from 'vitest';
import { inQuery, readWords, type Site } from './reading.ts';
import { heard } from './suggest.ts';
import { readStranger, readUnknown } from './unknown.ts';
import { plain } from '#/content/dutch/letters.ts';

const own = ['opvang', 'woning', 'huurwoning', 'huur', 'vluchteling', 'school', 'keren'];
const vocabulary = [...own.map((word) => heard(word)), heard('andaleeb', true)];
/** What the index knows beside the words themselves: other forms of them. */
const forms = [...own, 'andaleeb', 'woningen', 'verhuizing'];
const dutch = ['kleren', 'schol', 'opvanger'];
let asked = 0;
const site: Site = {
  knows: (word) => Promise.resolve(forms.includes(word)),
  isGuest: (word) => word === 'house',
  readUnknown: (word) => {
    asked++;
    return readUnknown(word, vocabulary, (typed) => Promise.resolve(dutch.includes(typed)));
  },
};
const searched = async (...words: string[]) =>
  (await readWords(words, site)).slots.map(({ search }) => search);

test('a known word stays in every form, and nothing more is asked for', async () => {
  asked = 0;
  expect(await searched('opvang', 'woningen', 'verhuizing')).toEqual([
    ['opvang'],
    ['woningen'],
    ['verhuizing'],
  ]);
  expect(asked).toBe(0);
});

test('a word half typed stays', async () => {
  const { slots, replaced } = await readWords(['opv'], site);
  expect(slots).toEqual([{ word: 'opv', search: ['opv'], isHalf: true }]);
  expect(replaced.size).toBe(0);
});

test('a slip gives way to the nearest word', async () => {
  const { slots, replaced, meant } = await readWords(['opvagn'], site);
  expect(slots).toEqual([{ word: 'opvagn', search: ['opvang'] }]);
  expect([...replaced]).toEqual([['opvagn', 'opvang']]);
  expect(meant.get('opvagn')).toEqual(['opvang']);
});

test('a word of the language does not give way: what may be meant is only offered', async () => {
  for (const [word, other] of [
    ['kleren', 'keren'],
    ['schol', 'school'],
  ] as const) {
    const { slots, replaced, meant } = await readWords([word], site);
    expect(slots[0]?.search).toEqual([word]);
    expect(replaced.size).toBe(0);
    expect(meant.get(word)).toEqual([other]);
  }
});

test('nothing gives way where a reader wants what was typed', async () => {
  const { slots, replaced } = await readWords(['opvagn'], site, true);
  expect(slots[0]?.search).toEqual(['opvagn']);
  expect(replaced.size).toBe(0);
});

test('a name written by ear leads to the name', async () => {
  expect([...(await readWords(['andalib'], site)).replaced]).toEqual([['andalib', 'andaleeb']]);
});

test('a joined word that nobody wrote is searched by its parts too', async () => {
  const { slots, replaced } = await readWords(['vluchtelingenopvang'], site);
  expect(slots[0]?.search).toEqual(['vluchtelingenopvang', 'vluchteling', 'opvang']);
  expect(replaced.size).toBe(0);
});

test('a word joined by another letter than it should be is that word', async () => {
  const own = [...vocabulary, heard('vluchtelingenwerk'), heard('werk')];
  const read = (word: string, isWord: boolean) => readUnknown(word, own, () => Promise.resolve(isWord));
  expect(await read('vluchtelingwerk', false)).toMatchObject({ replaced: 'vluchtelingenwerk' });
  expect(await read('vluchtelingwerk', true)).not.toHaveProperty('replaced');
});

test('a word of another language is searched as what it is here, and one that says little not at all', async () => {
  const same: Record<string, Record<string, string>> = { the: { en: '' }, house: { en: 'woning huis' } };
  const { slots, strangers } = await readWords(['the', 'house', 'opvang'], {
    ...site,
    readUnknown: (word, isKnown) => Promise.resolve(readStranger(word, same[word] ?? {}, isKnown)),
  });
  expect(slots).toEqual([
    { word: 'house', search: ['woning', 'huis'] },
    { word: 'opvang', search: ['opvang'] },
  ]);
  expect([...strangers]).toEqual([
    ['the', ['en']],
    ['house', ['en']],
  ]);
  expect(readStranger('house', { en: 'woning' }, true).slot.search).toEqual(['house', 'woning']);
});

test('two words that are one word of the site are searched as that too', async () => {
  expect((await readWords(['huur', 'woning'], site)).joined).toEqual(['huurwoning']);
});

test('a word that leads nowhere stays as it is, and finds nothing', async () => {
  expect(await searched('xyzzy', 'opvang')).toEqual([['xyzzy'], ['opvang']]);
});

test('a word of the site that the index does not know says that the index is broken', async () => {
  await expect(readWords(['huur'], { ...site, knows: () => Promise.resolve(false) })).rejects.toThrow('huur');
});

test('the rest of the query stays as it was written', () => {
  expect(inQuery('Ik zoek OPVAGN, nu', new Map([['opvagn', 'opvang']]), plain)).toBe('Ik zoek opvang, nu');
});
