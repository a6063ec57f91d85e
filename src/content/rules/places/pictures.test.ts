import { expect, test } from 'vitest';
import { corpusOf, routes } from '#/content/fixtures.ts';
import { contextOf } from '#/content/context.ts';
import type { Picture } from '#/content/reading/read.ts';
import { pictures } from './pictures.ts';

const remarksOn = (picture: Omit<Picture, 'file'>) =>
  pictures.corpus?.(
    contextOf(
      { ...corpusOf({}), pictures: [{ file: 'content/nl/stories/a.jpg', ...picture }] },
      routes,
      '2026-06-15',
    ),
  );

test('a whole picture is right', () => {
  expect(remarksOn({ size: 9, look: { width: 3, height: 2 } })).toEqual([]);
});

test.each([
  ['kind', 'geen foto van het soort .jpg', 'sla haar op als JPG'],
  ['cut', 'maar een deel over', 'kopieer de foto opnieuw'],
  ['vast', '20000 bij 9000 punten; de grens is 100 miljoen', '2000 punten breed'],
] as const)('%s is said', (damage, message, mend) => {
  expect(remarksOn({ size: 9, look: { width: 20_000, height: 9000, damage } })).toMatchObject([
    {
      file: 'content/nl/stories/a.jpg',
      message: expect.stringContaining(message) as string,
      mend: expect.stringContaining(mend) as string,
    },
  ]);
});

test('a picture that is too large is told its size; nobody looked into it', () => {
  expect(remarksOn({ size: 12_000_000 })).toMatchObject([
    { message: 'De foto is 12 MB groot; de grens is 10 MB.' },
  ]);
});
