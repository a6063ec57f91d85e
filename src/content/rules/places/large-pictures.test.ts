import { expect, test } from 'vitest';
import { contextOf } from '#/content/context.ts';
import { corpusOf, routes } from '#/content/fixtures.ts';
import type { Picture } from '#/content/reading/read.ts';
import { largePictures } from './large-pictures.ts';

const remarksOn = (size: number, look?: Picture['look']) =>
  largePictures.corpus?.(
    contextOf({ ...corpusOf({}), pictures: [{ file: 'a.jpg', size, look }] }, routes, '2026-06-15'),
  );

test.each([
  [2_000_001, 100, '100 punten breed en 2 MB'],
  [100_000, 3001, '3001 punten breed en 0,1 MB'],
  [4_260_000, 6000, '6000 punten breed en 4,3 MB'],
])('%i bytes, %i wide is more than needed, and what is enough is said', (size, width, message) => {
  expect(remarksOn(size, { width, height: 9000 })).toMatchObject([
    {
      message: expect.stringContaining(message) as string,
      mend: 'maak de foto kleiner: 2000 punten breed is genoeg.',
    },
  ]);
});

test.each([
  ['as large as is good', 2_000_000, { width: 3000, height: 4000 }],
  ['refused already', 9_000_000, { width: 0, height: 0, damage: 'cut' as const }],
  ['too large to look into', 12_000_000, undefined],
])('a picture that is %s is left alone', (_why, size, look) => {
  expect(remarksOn(size, look)).toEqual([]);
});
