import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { lookAt } from './picture.ts';

/** Three by two red dots, in each kind. */
const red = {
  '.jpg':
    '/9j/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAACAAMDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAwT/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCQA1j/2Q==',
  '.jpeg':
    '/9j/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAACAAMDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAwT/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCQA1j/2Q==',
  '.png':
    'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAMAAACqqpYoAAAAA1BMVEX/AAAZ4gk3AAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAC0lEQVQImWNggAAAAAgAAa9T6iIAAAAASUVORK5CYII=',
  '.webp': 'UklGRjQAAABXRUJQVlA4ICgAAACQAQCdASoDAAIAB0CWJaACdLoAA5gA/uUK+Cepco/+N48CvJdjoAAA',
  '.avif':
    'AAAAHGZ0eXBhdmlmAAAAAG1pZjFhdmlmbWlhZgAAANZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9jAAAAAERAAAEAAQAAAAAA+gABAAAAAAAAACEAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABhdjAxAAAAAA5waXRtAAAAAAABAAAAVmlwcnAAAAA4aXBjbwAAAAxhdjFDgSACAAAAABRpc3BlAAAAAAAAAAMAAAACAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAgMAAAApbWRhdBIACgg4BCtICGg0gDITHsJipOAAFgAAkDWOPHAtovJdBw==',
};

const pictures = Object.entries(red).map(([ending, text]) => [ending, Buffer.from(text, 'base64')] as const);
const damageOf = async (bytes: Uint8Array, ending: string) => (await lookAt(bytes, ending)).damage;

describe.each(pictures)('%s', (ending, bytes) => {
  test('whole is right, and its size is known', async () => {
    expect(await lookAt(bytes, ending)).toEqual({ width: 3, height: 2 });
  });

  test('cut off anywhere in its dots is not', async () => {
    // The twelve bytes behind the dots of a PNG only say that it is done.
    const last = ending === '.png' ? bytes.length - 12 : bytes.length;
    const wrong: unknown[] = [];
    for (let length = 0; length < last; length++)
      wrong.push(await damageOf(bytes.subarray(0, length), ending));
    expect(wrong.filter((damage) => damage === undefined)).toEqual([]);
    expect(wrong.at(-1)).toBe('cut');
  });

  test('with another ending it is of another kind', async () => {
    for (const other of Object.keys(red))
      expect(await damageOf(bytes, other), other).toBe(
        other.replace('e', '') === ending.replace('e', '') ? undefined : 'kind',
      );
  });
});

test('a large one that ends halfway is cut, however right its head is', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const large = sharp({ create: { width: 400, height: 300, channels: 3, background: 'red', noise } });
  for (const [ending, bytes] of [
    ['.jpg', await large.jpeg().toBuffer()],
    ['.png', await large.png().toBuffer()],
    ['.webp', await large.webp().toBuffer()],
    ['.avif', await large.avif({ effort: 0 }).toBuffer()],
  ] as const) {
    expect(await lookAt(bytes, ending), ending).toEqual({ width: 400, height: 300 });
    expect(await damageOf(bytes.subarray(0, bytes.length * 0.9), ending), ending).toBe('cut');
  }
});

test('the size is the one a reader sees, not that of a camera on its side', async () => {
  const onItsSide = sharp(pictures[0]?.[1]).withMetadata({ orientation: 6 }).jpeg();
  expect(await lookAt(await onItsSide.toBuffer(), '.jpg')).toEqual({ width: 2, height: 3 });
});

test('a picture of no height is not whole', async () => {
  const flat = Buffer.from(red['.png'], 'base64');
  flat.writeUInt32BE(0, 20);
  expect(await damageOf(flat, '.png')).toBe('cut');
});

test('one with more dots than can be worked with is not decoded', async () => {
  const vast = Buffer.from(red['.png'], 'base64');
  vast.writeUInt32BE(90_000, 16);
  vast.writeUInt32BE(90_000, 20);
  vast.writeUInt32BE(crc32(vast.subarray(12, 29)), 29);
  expect(await lookAt(vast, '.png')).toEqual({ width: 90_000, height: 90_000, damage: 'vast' });
});

test('bytes behind the end harm nobody', async () => {
  expect(
    await damageOf(Buffer.concat([Buffer.from(red['.png'], 'base64'), Buffer.from('camera')]), '.png'),
  ).toBe(undefined);
});

test.each([
  '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>',
  'GIF89a',
  'RIFF\n\0\0\0WAVE',
  '',
])('%j is no picture', async (text) => {
  expect(await damageOf(Buffer.from(text, 'latin1'), '.png')).toBe('kind');
});
