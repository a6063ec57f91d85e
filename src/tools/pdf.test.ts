import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { linesOf, readPaper } from './pdf.ts';

const stream = (head: string, text: string) => {
  const packed = deflateSync(Buffer.from(text, 'latin1')).toString('latin1');
  return `<<${head}/Filter /FlateDecode>> stream\n${packed}\nendstream`;
};

/** A PDF of one sheet as Chromium writes it. */
function pdfWith(content: string, ...more: string[]): Buffer {
  const objects = [
    '<</Type /Catalog\n/Pages 2 0 R>>',
    '<</Type /Pages\n/Kids [3 0 R]>>',
    '<</Type /Page\n/Resources <</Font <</F4 5 0 R>>\n/XObject <</X7 7 0 R>>>>\n/MediaBox [0 0 600 800]\n/Contents 4 0 R>>',
    stream('', content),
    '<</Type /Font\n/ToUnicode 6 0 R>>',
    stream(
      '',
      '<0000> <FFFF>\nendcodespacerange\n1 beginbfchar\n<0003> <0020>\nendbfchar\n1 beginbfrange\n<0024> <0026> <0041>\nendbfrange',
    ),
    stream(
      '/Type /XObject\n/Subtype /Form\n/Resources <</Font <</F4 5 0 R>>>>\n',
      'BT\n/F4 5 Tf\n1 0 0 1 0 0 Tm\n<0026> Tj\nET',
    ),
    ...more,
  ];
  return Buffer.from(
    objects.map((text, index) => `${String(index + 1)} 0 obj\n${text}\nendobj`).join('\n'),
    'latin1',
  );
}

const page =
  '.5 0 0 -.5 0 800 cm\nq\n2 0 0 2 0 0 cm\nBT\n/F4 10 Tf\n1 0 0 -1 30 100 Tm\n<00240025> Tj\n20 0 Td <0026> Tj\nET\nQ';

describe('reading a PDF', () => {
  test('finds letters, where they stand and how large they are', () => {
    const { sheets } = readPaper(pdfWith(page));
    expect(sheets).toEqual([
      {
        height: 800,
        words: [
          { text: 'AB', x: 30, y: 100, size: 10 },
          { text: 'C', x: 50, y: 100, size: 10 },
        ],
      },
    ]);
  });

  test('finds them in drawings that it takes in, and at the size they have there', () => {
    const [sheet] = readPaper(pdfWith('q\n2 0 0 2 10 20 cm\n/X7 Do\nQ')).sheets;
    expect(sheet?.words).toEqual([{ text: 'C', x: 10, y: 780, size: 10 }]);
  });

  test('says what its elements are, and whether there is anything to fill in', () => {
    expect(readPaper(pdfWith(page, '<</Type /StructElem\n/S /Form\n/P 3 0 R>>'))).toMatchObject({
      tags: ['Form'],
      isForm: false,
    });
    expect(readPaper(pdfWith(page, '<</Type /Annot\n/Subtype /Widget>>')).isForm).toBe(true);
  });

  test('refuses what it cannot read', () => {
    expect(() => readPaper(Buffer.from('%PDF-1.7'))).toThrow('no catalogue');
  });
});

test('words of two columns that stand level are one line', () => {
  const word = (x: number, y: number) => ({ text: 'a', x, y, size: 10 });
  expect(linesOf([word(0, 20), word(0, 10), word(50, 11)]).map((line) => line.length)).toEqual([2, 1]);
});
