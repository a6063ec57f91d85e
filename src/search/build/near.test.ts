import { expect, test } from 'vitest';
import { formsOf } from '#/content/dictionaries/forms.ts';
import { farFrom, heard, reachOf } from '#/search/words/suggest.ts';
import { wordsNear } from './near.ts';

const near = (own: string, forms: string, names = '') =>
  wordsNear(new Set(own.split(' ')), new Set(names.split(' ')), new Set(forms.split(' ')));

test('words of a language that somebody could be taken to have mistyped', () => {
  expect(near('school taal far', 'schol stool kalm afar winter school')).toEqual(['schol', 'afar']);
});

test('a name is near by ear, with other letters', () => {
  expect(near('syria', 'berra')).toEqual([]);
  expect(near('syria', 'berra', 'syria')).toEqual(['berra']);
});

test('no word is passed over that lies near when each is compared with each', () => {
  const forms = formsOf('en').filter((word) => /^[a-z]{3,}$/.test(word));
  const own = new Set(forms.filter((_, at) => at % 500 === 7));
  const names = new Set([...own].filter((_, at) => at % 5 === 0));
  const slips = [...own].flatMap((word, at) => {
    const without = word.slice(0, 1 + (at % 3)) + word.slice(2 + (at % 3));
    return [
      without,
      `${without}e`,
      `k${word.slice(1, -1)}`,
      // Both ends are changed, and what is between has moved: to the left, and to the right.
      `${word.slice(0, 1)}${word.slice(2, -1)}k`,
      `${word.slice(0, 1)}q${word.slice(1, -1)}k`,
      `${word.slice(0, -2)}q${word.slice(-2)}`,
      swapped(word),
    ];
  });
  const words = [...new Set([...slips, ...forms.filter((_, at) => at % 100 === 3)])].filter(
    (word) => word.length > 2 && !own.has(word),
  );
  const targets = [...own].map((word) => heard(word, names.has(word)));
  const isNear = (word: string) => targets.some((target) => farFrom(heard(word), target) <= reachOf(word));
  expect(wordsNear(own, names, words)).toEqual(words.filter(isNear));
});

test('a word that is given twice is found once', () => {
  expect(wordsNear(new Set(['taal']), new Set(), ['tal', 'tal'])).toEqual(['tal']);
});

/** A word with its second letter and its last in each other’s place. */
const swapped = (word: string) => word.slice(0, 1) + word.slice(-1) + word.slice(2, -1) + word.slice(1, 2);
