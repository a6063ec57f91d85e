import { expect, test } from 'vitest';
import { shortForms, smallAbbreviations } from './short-forms.ts';

test('whole words are no short forms themselves', () => {
  const whole = [...shortForms.values(), ...smallAbbreviations.values()].flatMap((words) => words.split(' '));
  expect(whole.filter((word) => shortForms.has(word) || smallAbbreviations.has(word))).toEqual([]);
});

test('no form stands in both lists', () => {
  expect([...shortForms.keys()].filter((form) => smallAbbreviations.has(form))).toEqual([]);
});
