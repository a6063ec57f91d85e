import { expect, test } from 'vitest';
import { spellingsOf } from './spellings.ts';

test.each([
  ['mould', 'mold'],
  ['neighbour', 'neighbor'],
  ['organised', 'organized'],
  ['theatre', 'theater'],
  ['paediatric', 'pediatric'],
  ['travelling', 'traveling'],
])('“%s” is “%s” elsewhere', (word, other) => {
  expect(spellingsOf(word, 'en')).toContain(other);
});

test('most words are spelt in one way, and so is a language of which nothing is known', () => {
  expect(spellingsOf('house', 'en')).toEqual([]);
  expect(spellingsOf('mould', 'nl')).toEqual([]);
});
