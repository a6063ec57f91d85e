import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The one scale of distances, in rem, or in em where they belong to the size of a text. */
const scale = [0, 0.25, 0.5, 0.75, 1, 1.5, 2, 3];

/** On paper distances are millimetres; a drawing has measures of its own. */
const sheets = globSync('src/styles/{global,lists,prose,reset,tokens}.css');
const components = globSync('src/{components,layouts,views,pages}/**/*.astro');

test('every distance in the style sheet is of the one scale', () => {
  const distances = sheets.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /^\s*((?:margin|padding|gap|column-gap|row-gap)[\w-]*):([^;]+);/gm,
      ),
    ].flatMap(([rule, , value = '']) =>
      [...value.matchAll(/(-?[\d.]+)r?em\b/g)].map(([, number]) => ({ file, rule: rule.trim(), number })),
    ),
  );
  expect(distances.length).toBeGreaterThan(40);
  expect(distances.filter(({ number }) => !scale.includes(Math.abs(Number(number))))).toEqual([]);
});

test('every distance in the markup is of the one scale', () => {
  const distances = components.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(/(?<=["'\s:])-?(?:[mp][trblxyse]?|gap|gap-[xy])-(\d[\d.]*)\b/g),
    ].map(([utility, number]) => ({ file, utility, number })),
  );
  expect(distances.length).toBeGreaterThan(40);
  expect(distances.filter(({ number }) => !scale.includes(Number(number) / 4))).toEqual([]);
});
