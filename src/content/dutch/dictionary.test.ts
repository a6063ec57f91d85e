import { expect, test } from 'vitest';
import { isOrdinary } from './dictionary.ts';

test.each(['ton', 'roos', 'wil', 'belofte', 'beloften', 'boten', 'huizen', 'kleine', 'let', 'op'])(
  '“%s” is a word',
  (word) => {
    expect(isOrdinary(word)).toBe(true);
  },
);

test.each(['muhammed', 'odilia', 'pien', 'dennis', 'coa', 'vvb', 'en-en', ''])('“%s” is none', (word) => {
  expect(isOrdinary(word)).toBe(false);
});
