import { describe, expect, test } from 'vitest';
import { damageOf } from './picture.ts';

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

describe.each(pictures)('%s', (ending, bytes) => {
  test('whole is right', () => {
    expect(damageOf(bytes, ending)).toBeUndefined();
  });

  test('cut off anywhere is not', () => {
    const wrong = Array.from(bytes, (_byte, length) => damageOf(bytes.subarray(0, length), ending));
    // A mark that ends a JPEG is two bytes; all before it is cut.
    expect(wrong.filter((damage) => damage === undefined)).toEqual([]);
  });

  test('with another ending it is of another kind', () => {
    const others = Object.keys(red).filter((each) => each.replace('e', '') !== ending.replace('e', ''));
    expect(others.map((other) => damageOf(bytes, other))).toEqual(
      others.map((other) => (other.startsWith('.jp') && ending.startsWith('.jp') ? undefined : 'kind')),
    );
  });
});

test('a picture of no height is not', () => {
  const [, png = Buffer.of()] = pictures[2] ?? [];
  const flat = Buffer.from(png);
  flat.writeUInt32BE(0, 20);
  expect(damageOf(flat, '.png')).toBe('cut');
});

test('bytes behind the end harm nobody', () => {
  const [, png = Buffer.of()] = pictures[2] ?? [];
  expect(damageOf(Buffer.concat([png, Buffer.from('camera')]), '.png')).toBeUndefined();
});

test.each(['<svg onload="a">', 'RIFF\n\0\0\0WAVE', ''])('%j is no picture', (text) => {
  expect(damageOf(Buffer.from(text, 'latin1'), '.png')).toBe('kind');
});
