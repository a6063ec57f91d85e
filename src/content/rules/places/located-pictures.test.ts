import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contextOf } from '#/content/context.ts';
import { corpusOf, locales, routes } from '#/content/fixtures.ts';
import { lookAt } from '#/content/picture.ts';
import { locatedPictures } from './located-pictures.ts';

const red = sharp({ create: { width: 30, height: 20, channels: 3, background: 'red' } });
const place = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '51/1 50/1 33/1',
  GPSLongitudeRef: 'E',
  GPSLongitude: '5/1 51/1 9/1',
};
const camera = { IFD0: { Make: 'Camera' } };

async function say(ending: string, bytes: Uint8Array): Promise<string[]> {
  const corpus = corpusOf({});
  const file = `content/nl/stories/a${ending}`;
  corpus.pictures.push({ file, size: bytes.length, look: await lookAt(bytes, ending) });
  return (locatedPictures.corpus?.(contextOf(corpus, routes, '2026-06-15', locales)) ?? []).map(
    ({ mend }) => mend,
  );
}

test('a photo with its place is named, in each kind, with the way to clean it', async () => {
  const located = red.clone().withExif({ ...camera, IFD3: place });
  for (const [ending, bytes] of [
    ['.jpg', await located.clone().jpeg().toBuffer()],
    ['.png', await located.clone().png().toBuffer()],
    ['.webp', await located.clone().webp().toBuffer()],
    ['.avif', await located.clone().avif({ effort: 0 }).toBuffer()],
  ] as const)
    expect(await say(ending, bytes), ending).toEqual([
      expect.stringContaining(`npm run foto -- content/nl/stories/a${ending}`),
    ]);
});

test('one with the name of the camera alone, or with nothing, is not', async () => {
  expect(await say('.jpg', await red.clone().withExif(camera).jpeg().toBuffer())).toEqual([]);
  expect(await say('.jpg', await red.clone().jpeg().toBuffer())).toEqual([]);
});
