import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { readingMeasure } from './reading-measure.ts';

const say = (body: string, collection = 'about', names = '') =>
  look(readingMeasure, {
    [`content/nl/${collection}/a.mdx`]: text(body),
    'content/nl/names.yaml': `names: [${names}]`,
  });

// 12 words, 20 syllables, 2 sentences: 206.84 − 77 × 20/12 − 0.93 × 6 = 72.9.
const easy = 'De boten liggen aan de kade. Daar wachten mensen op het water.';
// 5 words, 10 syllables, 1 sentence: 206.84 − 77 × 2 − 0.93 × 5 = 48.2.
const hard = 'De gemeente zoekt opnieuw personeel.';
// 7 words, 13 syllables, 2 sentences: 206.84 − 77 × 13/7 − 0.93 × 3.5 = 60.6.
const between = 'De gemeente vraagt iemand. Dat verandert zelden.';

test('an easy text is right, a hard one is not', () => {
  expect(say(easy)).toEqual([]);
  expect(say(hard)).toMatchObject([{ line: 1, message: 'De leesmaat is 48; die hoort 60 of meer te zijn.' }]);
});

test('who is in a hurry gets an easier text', () => {
  expect(say(between, 'about')).toEqual([]);
  expect(say(between, 'help')).toMatchObject([
    { message: 'De leesmaat is 60; die hoort 65 of meer te zijn.' },
  ]);
});

test('names do not count, and nothing at all has no measure', () => {
  expect(say('Het Uitvoeringsorganisatiebureau belt.')).toHaveLength(1);
  expect(say('Het Uitvoeringsorganisatiebureau belt.', 'about', 'Uitvoeringsorganisatiebureau')).toEqual([]);
  expect(say('')).toEqual([]);
});
