import decode from 'qr/decode.js';
import { expect, test } from 'vitest';
import { codeOf, isReserved, type Code } from './code.ts';

const address = 'https://welkom.nijmegen.nl/en/hulp/asiel-en-verblijf/';

test('a reader of codes reads the address', () => {
  const code = codeOf(address);
  expect(code && decode(drawn(code))).toBe(address);
});

test('around the code all is empty, or no telephone finds it', () => {
  const { size, path } = codeOf(address) ?? { size: 0, path: '' };
  const ends = Array.from(path.matchAll(/M(\d+) (\d+)h(\d+)/g), ([, x, y, n]) => [
    Number(x),
    Number(y),
    Number(x) + Number(n),
    Number(y) + 1,
  ]);
  expect(Math.min(...ends.flat())).toBe(4);
  expect(Math.max(...ends.flat())).toBe(size - 4);
});

test('an address that nobody can have has no code', () => {
  for (const host of ['welkom.example', 'www.example.org', 'localhost:4321', 'a.test', 'b.invalid'])
    expect(codeOf(`https://${host}/en/`), host).toBeUndefined();
  for (const host of ['welkom.nijmegen.nl', 'example.nl', 'mytest.nl', 'testexample.com'])
    expect(isReserved(`https://${host}/`), host).toBe(false);
});

/** The path as a camera sees it: black on white, each square of some points. */
function drawn({ size, path }: Code) {
  const scale = 6;
  const side = size * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, n] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(n)) * scale; column++)
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return { width: side, height: side, data };
}
