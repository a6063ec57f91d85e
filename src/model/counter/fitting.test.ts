import { expect, test } from 'vitest';
import { fitting } from './fitting.ts';
import { paired } from './pairs.ts';

const situation = (id: number, lines: number) =>
  `<Situation id="s${String(id)}" title="Situation ${String(id)}">\n${'word '.repeat(9 * lines)}\n</Situation>\n\n`;
const page = (...lines: number[]) => lines.map((count, index) => situation(index, count)).join('');
const fitted = (text: string, beside = text, words = 0) => {
  const { situations, left } = fitting(paired(text, beside), words);
  return [situations, left.map((title) => ({ title }))].map((all) => all.map(({ title }) => title.own));
};

test('what two sides hold is all there', () => {
  expect(fitted(page(10, 10, 10))).toEqual([['Situation 0', 'Situation 1', 'Situation 2'], []]);
});

test('what does not fit is left to the page whole, and what fits behind it is there', () => {
  expect(fitted(page(60, 60, 5))).toEqual([['Situation 0', 'Situation 2'], ['Situation 1']]);
});

test('the longer of the two languages counts', () => {
  expect(fitted(page(5, 5), page(5, 200))).toEqual([['Situation 0'], ['Situation 1']]);
});

test('whatever else is on the sheet takes of its room, and is never left out', () => {
  const most = page(...Array<number>(8).fill(9));
  const [all = [], none = []] = fitted(most);
  expect([all.length, none]).toEqual([8, []]);
  const doors = '<Door to="coa" name="COA">Ask there.</Door>\n\n'.repeat(1);
  const shown = '<Show means="x">Kunt u langzaam praten, want ik versta u niet?</Show>\n\n'.repeat(6);
  const text = `<Today>${'word '.repeat(50)}</Today>\n\n${doors}${shown}${most}`;
  const { today, doors: whom, shown: sentences, left } = fitting(paired(text, text), 20);
  expect([today.length, whom.length, sentences.length]).toEqual([1, 1, 6]);
  expect(left.length).toBeGreaterThan(0);
});
