import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { unusedPictures } from './unused-pictures.ts';

const picture = 'content/nl/stories/boot.jpg';

test('a picture that no text shows is left behind', () => {
  expect(look(unusedPictures, { [picture]: '', 'content/nl/stories/a.mdx': text('Een.') })).toMatchObject([
    { file: picture },
  ]);
});

test('a text in another folder does not show it', () => {
  expect(
    look(unusedPictures, { [picture]: '', 'content/nl/help/a.mdx': text('![Een](./boot.jpg)') }),
  ).toHaveLength(1);
});

test('a picture that a text shows is right', () => {
  expect(
    look(unusedPictures, { [picture]: '', 'content/nl/stories/a.mdx': text('- ![Een](./boot.jpg)') }),
  ).toEqual([]);
});

test('beside a text that nobody can read nothing is said', () => {
  expect(look(unusedPictures, { [picture]: '', 'content/nl/stories/a.mdx': '' })).toEqual([]);
});
