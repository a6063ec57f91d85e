import { expect, test } from 'vitest';
import { inQuery, readWords, type Site } from './reading.ts';
import { plain } from '#/content/dutch/letters.ts';

const texts: Record<string, string[]> = {
  opvang: ['a', 'b', 'c', 'd', 'e'],
  woning: ['b', 'c', 'd', 'e', 'f'],
  woningen: ['b', 'c', 'd', 'e', 'f'],
  huurwoning: ['c'],
  huur: ['c', 'g'],
  vluchteling: ['a', 'b', 'c', 'd', 'e'],
  verhuizing: ['h'],
};
const vocabulary = Object.keys(texts).filter((word) => word !== 'woningen' && word !== 'verhuizing');
let asked = 0;
const site: Site = {
  knows: (word) =>
    Promise.resolve(
      vocabulary.includes(word)
        ? 'word'
        : vocabulary.some((known) => known.startsWith(word))
          ? 'beginning'
          : undefined,
    ),
  vocabulary: () => {
    asked++;
    return Promise.resolve(vocabulary);
  },
  find: (word) => Promise.resolve((texts[word] ?? []).map((id) => ({ id, score: 1 }))),
};

test('a known word stays, and the whole vocabulary is not asked for', async () => {
  asked = 0;
  expect((await readWords(['opvang'], site)).words).toEqual(['opvang']);
  expect(asked).toBe(0);
});

test('a word half typed stays', async () => {
  const { words, replaced } = await readWords(['opv'], site);
  expect(words).toEqual(['opv']);
  expect(replaced.size).toBe(0);
});

test('a slip gives way to the nearest word', async () => {
  const { words, replaced, meant } = await readWords(['opvagn'], site);
  expect(words).toEqual(['opvang']);
  expect([...replaced]).toEqual([['opvagn', 'opvang']]);
  expect(meant.get('opvagn')).toEqual(['opvang']);
});

test('an inflection that finds the same texts stays', async () => {
  const { words, replaced } = await readWords(['woningen'], site);
  expect(words).toEqual(['woningen']);
  expect(replaced.size).toBe(0);
});

test('a form that finds texts and is near no word stays', async () => {
  expect((await readWords(['verhuizing'], site)).words).toEqual(['verhuizing']);
});

test('a compound that few texts have is searched by its parts too', async () => {
  expect((await readWords(['huurwoning'], site)).words).toEqual(['huurwoning', 'huur', 'woning']);
});

test('a compound that nobody wrote gives way to its parts', async () => {
  const { words, replaced } = await readWords(['vluchtelingenopvang'], site);
  expect(words).toEqual(['vluchteling', 'opvang']);
  expect(replaced.get('vluchtelingenopvang')).toBe('vluchteling opvang');
});

test('two words that are one word of the site are searched as that too', async () => {
  expect((await readWords(['huur', 'woning'], site)).words).toEqual(['huur', 'woning', 'huurwoning']);
});

test('a slip that is the beginning of a word finds what was meant too', async () => {
  expect((await readWords(['huu'], site)).words).toEqual(['huu', 'huur']);
});

test('a word that leads nowhere is left out', async () => {
  expect((await readWords(['xyzzy', 'opvang'], site)).words).toEqual(['opvang']);
});

test('a known word that finds nothing says that the index is broken', async () => {
  await expect(readWords(['huur'], { ...site, find: () => Promise.resolve([]) })).rejects.toThrow('huur');
});

test('the rest of the query stays as it was written', () => {
  expect(inQuery('Ik zoek OPVAGN, nu', new Map([['opvagn', 'opvang']]), plain)).toBe('Ik zoek opvang, nu');
});
