import { expect, test } from 'vitest';
import { combine, contentWords, strengthOf, type Part } from './query.ts';
import { wordsOf } from './words.ts';

const empty = new Set(['ik', 'zoek', 'een', 'het', 'wat', 'is', 'voor', 'mijn']);
const words = (query: string) => contentWords(wordsOf(query), empty);
const part = (matches: Record<string, number>, more: Partial<Part> = {}): Part => ({
  matches: new Map(Object.entries(matches)),
  weight: 1,
  ...more,
});
const ids = (...given: Parameters<typeof combine>) => combine(...given).map(({ id }) => id);

test('function words do not decide', () => {
  expect(words('Ik zoek een huis')).toEqual(['huis']);
  expect(words('school voor mijn kind')).toEqual(['school', 'kind']);
});

test('a query of function words only is still a query', () => {
  expect(words('wat is het')).toEqual(['wat', 'is', 'het']);
});

test('a pasted page is cut', () => {
  const page = Array.from(
    { length: 5_000 },
    (_, index) => `woord${String.fromCharCode(97 + (index % 26))}${'x'.repeat(index % 40)}`,
  );
  expect(words(page.join(' ')).length).toBeLessThanOrEqual(12);
});

test('a weight of ten is a name, a tenth of one says next to nothing, however rare the word is', () => {
  for (const found of [1, 40]) {
    const rarity = Math.log((100 - found + 0.5) / (found + 0.5) + 1);
    const strength = strengthOf(found, 100, 50);
    const scoreOf = (weight: number) => (weight * rarity) / (50 / 5);
    expect(strength(scoreOf(10))).toBeCloseTo(0.67, 2);
    expect(strength(scoreOf(0.1))).toBeLessThan(0.03);
  }
});

test('a text with both words comes before a text with one, and a rare word counts for more', () => {
  const kind = part({ a: 0.4, b: 0.6, c: 0.5 });
  const school = part({ a: 0.4, d: 0.6 });
  expect(ids([school, kind], 10)).toEqual(['a', 'd', 'b', 'c']);
});

test('a bonus lifts what matches, and finds nothing by itself', () => {
  const word = part({ a: 0.5, b: 0.5 });
  expect(ids([word, part({ b: 0.5, c: 0.9 }, { bonus: true })], 10)).toEqual(['b', 'a']);
});

test('what a text is can lift it', () => {
  expect(ids([part({ policy: 0.5, help: 0.45 })], 10, (id) => (id === 'help' ? 1.3 : 1))).toEqual([
    'help',
    'policy',
  ]);
});

test('what is far behind the best is no result', () => {
  expect(ids([part({ a: 0.7, b: 0.5, c: 0.05 })], 10)).toEqual(['a', 'b']);
});
