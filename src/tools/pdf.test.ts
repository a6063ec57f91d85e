import { describe, expect, test } from 'vitest';
import { linesOf, readPaper } from './pdf.ts';

const stream = (head: string, text: string) =>
  `<<${head}/Length ${String(text.length)}>>\nstream\n${text}\nendstream`;

/** A PDF of one sheet. PDF.js finds objects without a list of where they are. */
function pdfWith(content: string, { catalogue = '', page = '' } = {}, ...more: string[]): Buffer {
  const objects = [
    `<</Type /Catalog /Pages 2 0 R ${catalogue}>>`,
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    `<</Type /Page /Parent 2 0 R /Resources <</Font <</F4 5 0 R>> /XObject <</X7 6 0 R>>>> /MediaBox [0 0 600 800] /Contents 4 0 R ${page}>>`,
    stream('', content),
    '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>',
    stream(
      '/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources <</Font <</F4 5 0 R>>>> ',
      'BT /F4 5 Tf 1 0 0 1 0 0 Tm (C) Tj ET',
    ),
    ...more,
  ];
  const numbered = objects.map((text, index) => `${String(index + 1)} 0 obj\n${text}\nendobj`);
  return Buffer.from(`%PDF-1.7\n${numbered.join('\n')}\ntrailer\n<</Root 1 0 R>>\n`, 'latin1');
}

describe('reading a PDF', () => {
  test('finds letters, where they stand and how large they are', async () => {
    const { sheets } = await readPaper(
      pdfWith('.5 0 0 .5 0 0 cm q 2 0 0 2 0 0 cm BT /F4 10 Tf 1 0 0 1 30 700 Tm (AB) Tj ET Q'),
    );
    expect(sheets).toEqual([{ height: 800, words: [{ text: 'AB', x: 30, y: 100, size: 10 }] }]);
  });

  test('finds them in drawings that it takes in, and at the size they have there', async () => {
    const { sheets } = await readPaper(pdfWith('q 2 0 0 2 10 20 cm /X7 Do Q'));
    expect(sheets[0]?.words).toEqual([{ text: 'C', x: 10, y: 780, size: 10 }]);
  });

  test('says what its elements are, and whether there is anything to fill in', async () => {
    const tagged = pdfWith(
      '/Form <</MCID 0>> BDC BT /F4 10 Tf 1 0 0 1 30 700 Tm (A) Tj ET EMC',
      { catalogue: '/MarkInfo <</Marked true>> /StructTreeRoot 7 0 R', page: '/StructParents 0' },
      '<</Type /StructTreeRoot /K [8 0 R] /ParentTree 9 0 R>>',
      '<</Type /StructElem /S /Form /P 7 0 R /Pg 3 0 R /K 0>>',
      '<</Nums [0 [8 0 R]]>>',
    );
    const paper = await readPaper(tagged);
    expect(paper.tags).toContain('Form');
    expect(paper.isForm).toBe(false);
    const field = '<</Type /Annot /Subtype /Widget /FT /Tx /T (a) /Rect [0 0 10 10]>>';
    expect((await readPaper(pdfWith('', { page: '/Annots [7 0 R]' }, field))).isForm).toBe(true);
  });

  test('refuses what it cannot read', async () => {
    await expect(readPaper(Buffer.from('no PDF'))).rejects.toThrow('Invalid PDF');
  });
});

test('words of two columns that stand level are one line', () => {
  const word = (x: number, y: number) => ({ text: 'a', x, y, size: 10 });
  expect(linesOf([word(0, 20), word(0, 10), word(50, 11)]).map((line) => line.length)).toEqual([2, 1]);
});
