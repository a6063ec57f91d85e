import sharpService from 'astro/assets/services/sharp';
import sharp from 'sharp';
import { afterEach, expect, test, vi } from 'vitest';
import lightPictures, { avif, heaviest } from './light-pictures.ts';

/** A photo of a telephone with detail as of leaves and bricks, or of a wall; the lower, the finer. */
async function photo(sigma: number, height: number): Promise<Uint8Array> {
  const noise = { type: 'gaussian', mean: 128, sigma } as const;
  const size = { width: (360 * 1080) / height, height: 270 };
  const detail = sharp({ create: { ...size, channels: 3, background: '#678', noise } });
  return sharp(await detail.png().toBuffer())
    .resize(1440, height, { fit: 'fill' })
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

afterEach(() => {
  vi.restoreAllMocks();
});

// To make one takes long, by its dots.
test.each([
  ['avif', 720, 1080],
  ['avif', 1080, 540],
  ['webp', 720, 1080],
] as const)('however much there is to see: %s of %i dots', async (format, width, height) => {
  const astro = vi.spyOn(sharpService, 'transform');
  const made = await weighed(await photo(90, height), width, format);
  const sizes = astro.mock.settledResults.map(({ type, value }) => type === 'fulfilled' && sizeOf(value));
  expect(sizes[0], 'at what was asked for it is too heavy').toBeGreaterThan(heaviest);
  expect(made.size).toBeLessThanOrEqual(heaviest);
  expect(made.width, 'as wide as it is said to be').toBe(width);
});

const sizeOf = ({ data }: Awaited<ReturnType<typeof sharpService.transform>>) => data.length;

test('one that is light enough is what was asked for', async () => {
  const easy = await photo(2, 1080);
  const made = await weighed(easy, 320, 'avif');
  const plain = await sharp(easy)
    .rotate()
    .resize(320)
    .avif({ quality: 40, ...avif })
    .toBuffer();
  expect(plain.equals(made.data)).toBe(true);
});
