import { expect, test } from 'vitest';
import { combine, contentWords } from './query.ts';

const empty = new Set(['ik', 'zoek', 'een', 'het', 'wat', 'is', 'voor', 'mijn']);

test('function words do not decide', () => {
  expect(contentWords('Ik zoek een huis', empty)).toEqual(['huis']);
  expect(contentWords('school voor mijn kind', empty)).toEqual(['school', 'kind']);
});

test('a query of function words only is still a query', () => {
  expect(contentWords('wat is het', empty)).toEqual(['wat', 'is', 'het']);
});

test('a pasted page is cut', () => {
  const page = Array.from(
    { length: 5_000 },
    (_, index) => `woord${String.fromCharCode(97 + (index % 26))}${'x'.repeat(index % 40)}`,
  );
  expect(contentWords(page.join(' '), empty).length).toBeLessThanOrEqual(12);
});

test('a page with both words comes before a page with one, a rare word counts for more', () => {
  const kind = [
    { id: 'a', score: 2 },
    { id: 'b', score: 9 },
    { id: 'c', score: 8 },
  ];
  const school = [{ id: 'a', score: 3 }];
  expect(combine([school, kind], 10).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('what a page is can lift it', () => {
  const both = [
    { id: 'policy', score: 1 },
    { id: 'help', score: 0.9 },
  ];
  expect(combine([both], 10, (id) => (id === 'help' ? 1.3 : 1))[0]?.id).toBe('help');
});
