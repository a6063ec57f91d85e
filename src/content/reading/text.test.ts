import { describe, expect, test } from 'vitest';
import { decode, largestText, oddIn } from './text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('plain UTF-8 comes back as it was', () => {
  const text = 'Één\n\tbootje ⛵️ “zo’n” محمد\n';
  expect(decode(bytes(text))).toBe(text);
});

test('lines that end as on Windows come out ending in LF, also among others', () => {
  expect(decode(bytes('a\r\n\nb\r\n'))).toBe('a\n\nb\n');
});

test('a file as large as allowed is read, one byte more is not', () => {
  expect(decode(bytes('a'.repeat(largestText)))).toHaveLength(largestText);
  expect(decode(bytes('a'.repeat(largestText + 1)))).toMatchObject({ message: /100.*kB|101 kB/ });
});

describe('bytes that are no UTF-8', () => {
  test.each([
    ['a letter of latin-1', Uint8Array.of(97, 10, 98, 0xe9, 99), 2],
    ['a sequence cut off at the end', Uint8Array.of(97, 10, 10, 0xe2, 0x80), 3],
    ['half a pair of UTF-16', Uint8Array.of(0xed, 0xa0, 0x80), 1],
    ['a stroke written too long', Uint8Array.of(0xc0, 0xaf), 1],
  ])('%s', (_name, wrong, line) => {
    expect(decode(wrong)).toMatchObject({ line, message: expect.stringContaining('geen UTF-8') as string });
  });
});

describe('what nobody can see', () => {
  test.each([
    ['a mark at the start', '\uFEFFa', 1, 'BOM'],
    ['a mark in the middle', 'a\nb\uFEFF', 2, 'niemand kan zien'],
    ['a line that ends as on an old Mac', 'a\r\n\rb', 2, 'oude Mac'],
    ['a line end with a CR too many', 'a\r\r\nb', 1, 'oude Mac'],
    ['a control', 'a\n\nb\u0007', 3, 'niemand kan zien'],
    ['a control of Windows-1252', 'a\u0093b', 1, 'niemand kan zien'],
    ['a line separator', 'a\u2028b', 1, 'niemand kan zien'],
    ['a zero-width space', 'a\u200Bb', 1, 'niemand kan zien'],
    ['a letter of somebody’s own', 'a\uE000b', 1, 'niemand kan zien'],
    ['a hidden message in tags', 'a\u{E0061}b', 1, 'niemand kan zien'],
    ['a filler of Hangul', 'a\u3164b', 1, 'niemand kan zien'],
    ['an empty cell of braille', 'a\u2800b', 1, 'niemand kan zien'],
    ['a joiner of graphemes', 'a\u034Fb', 1, 'niemand kan zien'],
    ['a selector of variants', 'a\u{E0100}b', 1, 'niemand kan zien'],
    ['a joiner between Latin letters', 'bo\u200Dot', 1, 'niemand kan zien'],
    ['a mark of direction between Latin letters', 'bo\u200E\u200Fot', 1, 'niemand kan zien'],
    ['no character at all', 'a\uFFFFb', 1, 'niemand kan zien'],
    ['an override of direction', 'a\n\u202Eb', 2, 'leesrichting'],
    ['an isolate of direction', 'a\u2067b', 1, 'leesrichting'],
    ['UTF-8 read as Windows-1252', 'geÃ«rfd', 1, 'verkeerd gelezen'],
    ['a quote read as Windows-1252', 'zoâ€™n', 1, 'verkeerd gelezen'],
    ['a letter that was lost', 'ge\uFFFDrfd', 1, 'verkeerd gelezen'],
  ])('%s is refused on its line', (_name, text, line, message) => {
    expect(decode(bytes(text))).toMatchObject({ line, message: expect.stringContaining(message) as string });
  });

  test.each([
    ['a joiner in a Persian name', 'نرگس\u200Cزاده'],
    ['a joiner in an emoji', '👩‍👧'],
    ['the tags of a flag', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['marks of direction', '\u200Fאסתר\u200E'],
    ['a soft hyphen', 'aanleg\u00ADvergunning'],
    ['a hard space', '14\u00A0024'],
    ['Portuguese', 'São João'],
    ['capitals with a tilde', 'SÃO'],
  ])('%s may stay', (_name, text) => {
    expect(oddIn(text)).toBeUndefined();
  });

  test('half a pair is refused', () => {
    expect(oddIn('a\uD800')).toMatchObject({ index: 1 });
  });

  test('the first of several is named', () => {
    expect(oddIn('ab\u202Ec\r')).toMatchObject({
      index: 2,
      message: expect.stringContaining('leesrichting') as string,
    });
  });
});
