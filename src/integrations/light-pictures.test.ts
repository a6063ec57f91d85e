import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import lightPictures, { heaviest } from './light-pictures.ts';

/** A photo of a telephone with detail as of leaves and bricks, or of a wall. */
async function photo(sigma: number): Promise<Uint8Array> {
  const noise = { type: 'gaussian', mean: 128, sigma } as const;
  const detail = sharp({ create: { width: 360, height: 270, channels: 3, background: '#678', noise } });
  return sharp(await detail.png().toBuffer())
    .resize(1440, 1080, { fit: 'fill' })
    .jpeg()
    .toBuffer();
}

/** What Astro hands over beside the picture and how it is to become. */
const config = { service: { entrypoint: '', config: {} }, domains: [], remotePatterns: [] };

async function weighed(bytes: Uint8Array, width: number, format: 'avif' | 'webp', quality = 40) {
  const options = { src: 'foto.jpg', width, format, quality };
  const { data } = await lightPictures.transform(
    bytes,
    options,
    config as unknown as Parameters<typeof lightPictures.transform>[2],
    console,
  );
  return { data, size: data.length, width: (await sharp(data).metadata()).width };
}

let easy: Uint8Array;
let hard: Uint8Array;
beforeAll(async () => {
  [easy, hard] = await Promise.all([photo(2), photo(90)]);
});

test.each([
  ['avif', 720],
  ['avif', 1080],
  ['webp', 720],
] as const)('however much there is to see: %s of %i dots', async (format, width) => {
  const plain = await sharp(hard).resize(width).toFormat(format, { quality: 40 }).toBuffer();
  expect(plain.length, 'at what was asked for it is too heavy').toBeGreaterThan(heaviest);
  const made = await weighed(hard, width, format);
  expect(made.size).toBeLessThanOrEqual(heaviest);
  expect(made.width, 'as wide as it is said to be').toBe(width);
});

test('one that is light enough is what was asked for', async () => {
  const made = await weighed(easy, 320, 'avif');
  const plain = await sharp(easy).rotate().resize(320).avif({ quality: 40 }).toBuffer();
  expect(plain.equals(made.data)).toBe(true);
});
