import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { keptCodes } from './kept-codes.ts';

const list = 'content/nl/codes.yaml';
const point = (id: string, code: string) => ({
  [`content/nl/commitments/${id}.mdx`]: text('', `title: A\ncode: ${code}`),
});
const given = (...rows: string[]) => ({ [list]: `codes:\n${rows.map((row) => `  - ${row}\n`).join('')}` });
const removed = '{ id: 2.2.1-b, removed: { on: 2026-05-01, why: Samengevoegd met 2.2.1-a } }';

test('each number that is used is given out, each that is not is removed with its reason', () => {
  const files = {
    ...given('id: 2.2.1-a', removed, 'id: 2.2.1-c'),
    ...point('a', '2.2.1-a'),
    ...point('c', '2.2.1-c'),
  };
  expect(look(keptCodes, files)).toEqual([]);
});

test('without its list, or with one that is not right, nothing follows', () => {
  expect(look(keptCodes, point('a', '2.2.1-a'))).toEqual([]);
  expect(look(keptCodes, { ...given('id: x'), ...point('a', '2.2.1-a') })).toEqual([]);
});

test('a number that nobody gave out', () => {
  expect(
    look(keptCodes, { ...given('id: 2.2.1-a'), ...point('a', '2.2.1-a'), ...point('b', '2.2.1-b') }),
  ).toMatchObject([
    {
      file: 'content/nl/commitments/b.mdx',
      line: 3,
      message: 'Het nummer 2.2.1-b staat niet in de lijst van uitgegeven nummers.',
      mend: 'zet het in content/nl/codes.yaml: - id: 2.2.1-b',
    },
  ]);
});

test('a number that is used again', () => {
  const files = { ...given('id: 2.2.1-a', removed), ...point('a', '2.2.1-a'), ...point('b', '2.2.1-b') };
  expect(look(keptCodes, files)).toMatchObject([
    {
      file: 'content/nl/commitments/b.mdx',
      line: 3,
      message: 'Het nummer 2.2.1-b verviel op 2026-05-01 en komt niet terug.',
      mend: 'geef dit beleidspunt een nieuw nummer: 2.2.1-c',
    },
  ]);
});

test('a commitment that is gone without a word', () => {
  const files = { ...given('id: 2.2.1-a', 'id: 2.2.1-b'), ...point('a', '2.2.1-a') };
  expect(look(keptCodes, files)).toMatchObject([
    { file: list, line: 3, message: expect.stringContaining('2.2.1-b is er niet meer') as string },
  ]);
});

test('a commitment that cannot be read is not gone', () => {
  const files = { ...given('id: 2.2.1-a'), 'content/nl/commitments/a.mdx': 'A' };
  expect(look(keptCodes, files)).toEqual([]);
});

test('a number that went from the list too', () => {
  const files = {
    ...given('id: 2.2.1-a', 'id: 2.2.1-c'),
    ...point('a', '2.2.1-a'),
    ...point('c', '2.2.1-c'),
  };
  expect(look(keptCodes, files)).toMatchObject([
    { file: list, line: 3, message: expect.stringContaining('ontbreekt 2.2.1-b') as string },
  ]);
});
