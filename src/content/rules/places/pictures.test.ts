import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { corpusOf } from '#/content/fixtures.ts';
import { pictures } from './pictures.ts';

const right = readFileSync('src/tests/corpus/valid/content/nl/stories/boot-van-hout.png');
const say = (name: string, bytes: Uint8Array, size = bytes.length) => {
  const picture = { file: `content/nl/stories/${name}`, size, bytes: () => bytes };
  return pictures.corpus?.({ corpus: { ...corpusOf({}), pictures: [picture] } } as never);
};

test('a whole picture is right', () => {
  expect(say('a.png', right)).toEqual([]);
});

test.each([
  ['a.jpg', right, 'geen foto van het soort .jpg'],
  ['a.png', Buffer.from('<svg onload="a">'), 'geen foto van het soort .png'],
  ['a.png', right.subarray(0, 12), 'maar een deel over'],
])('%s', (name, bytes, message) => {
  expect(say(name, bytes)).toMatchObject([
    { file: `content/nl/stories/${name}`, message: expect.stringContaining(message) as string },
  ]);
});

test('a picture that is too large is told its size, and not read', () => {
  expect(say('a.png', right, 10_000_000)).toEqual([]);
  expect(say('a.png', Buffer.of(), 12_000_000)).toMatchObject([
    { message: 'De foto is 12 MB groot; de grens is 10 MB.' },
  ]);
});
