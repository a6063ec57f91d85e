import { expect, test } from 'vitest';
import { byEar, earsOf } from './ear.ts';

test.each([
  ['school', 'sgool'],
  ['veilig', 'veilich'],
  ['mishandeld', 'mishandelt'],
  ['verkracht', 'ferkragt'],
  ['muhammed', 'mohamed'],
  ['youssef', 'joesef'],
  ['charlotte', 'sjarlotte'],
  ['koran', 'quran'],
])('%s sounds like %s', (word, heard) => {
  expect(byEar(heard)).toBe(byEar(word));
});

test.each([
  ['huis', 'haas'],
  ['school', 'stoel'],
  ['moeder', 'meter'],
])('%s does not sound like %s', (word, other) => {
  expect(byEar(other)).not.toBe(byEar(word));
});

test('words sound together as they do alone', () => {
  const words = ['moeder', 'chaam', 'hand', 'web', 'heks', 'charlotte', 'eend'];
  expect(earsOf(words)).toEqual(words.map(byEar));
});
