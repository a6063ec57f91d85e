import { expect, test } from 'vitest';
import { corpusOf } from '../fixtures.ts';
import { pictures } from './pictures.ts';

const say = (name: string, start: string, size = 100) => {
  const picture = {
    file: `content/nl/stories/${name}`,
    size,
    start: Uint8Array.from(start, (letter) => letter.charCodeAt(0)),
  };
  return pictures.corpus?.({ corpus: { ...corpusOf({}), pictures: [picture] } } as never);
};

test.each([
  ['a.jpg', '\xFF\xD8\xFF\xE0'],
  ['a.jpeg', '\xFF\xD8\xFF\xE1'],
  ['a.png', '\x89PNG\r\n'],
  ['a.webp', 'RIFF\n\0\0\0WEBPVP8 '],
  ['a.avif', '\0\0\0 ftypavif'],
])('%s is one', (name, start) => {
  expect(say(name, start)).toEqual([]);
});

test.each([
  ['a.jpg', '\0\0\0 ftypheic'],
  ['a.jpg', '\x89PNG'],
  ['a.png', '<svg onload="a">'],
  ['a.png', ''],
  ['a.webp', 'RIFF\n\0\0\0WAVE'],
])('%s that begins with %j is none', (name, start) => {
  expect(say(name, start)).toMatchObject([
    {
      file: `content/nl/stories/${name}`,
      message: expect.stringContaining('geen foto van het soort') as string,
    },
  ]);
});

test('a picture that is too large is told its size', () => {
  expect(say('a.png', '\x89PNG', 10_000_000)).toEqual([]);
  expect(say('a.png', '\x89PNG', 12_000_000)).toMatchObject([
    { message: 'De foto is 12 MB groot; de grens is 10 MB.' },
  ]);
});
