import { describe, expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { linkTexts } from './link-texts.ts';

const say = (words: string, address = '/over/') =>
  look(linkTexts, { 'content/nl/about/a.mdx': text(`Een.\n\nZie [${words}](${address}).`) });

describe('says nothing', () => {
  test.each([
    '',
    ' ',
    '…',
    '→',
    'hier',
    'Hier',
    'klik hier',
    'Klik hier!',
    'klik dan hier',
    'klik hier voor meer informatie',
    'lees meer',
    'Lees verder …',
    'meer',
    'meer informatie',
    'lees hier meer',
    'via deze link',
    'deze pagina',
    'link',
    'de website',
    'ga naar de site',
    '*lees* **meer**',
    'dit',
    'deze',
    'hier klikken',
    'ga naar',
    'bekijk',
    'Download',
    'open',
    '1',
    'x',
    'click here',
    'read more',
    '⛵️',
  ])('“%s”', (words) => {
    expect(say(words)).toMatchObject([
      { line: 6, message: expect.stringContaining('zegt niet waar') as string },
    ]);
  });
});

describe('is a bare address', () => {
  test.each([
    'https://www.coa.nl/nl',
    'http://coa.nl',
    'www.coa.nl',
    'coa.nl',
    'coa.nl/nl/asiel',
    'ind.nl',
    'a@b.nl',
    '/partners/coa/',
  ])('“%s”', (words) => {
    expect(say(words)).toMatchObject([{ message: expect.stringContaining('kaal adres') as string }]);
  });

  test('as it is when it stands in the text by itself', () => {
    expect(
      look(linkTexts, { 'content/nl/about/a.mdx': text('Zie https://www.coa.nl voor de rest.') }),
    ).toHaveLength(1);
  });
});

describe('says where it leads', () => {
  test.each([
    'wat het COA doet',
    'de website van het COA',
    'meer over wonen',
    'hier leest u over wonen',
    'Klikplaat',
    'de pagina over taal',
    'B1',
    '14 024',
    'محمد',
    'lees het verhaal van de boot',
    'nijmegen.nl van de gemeente',
    'over ons',
    '112',
    'download het plan',
  ])('“%s”', (words) => {
    expect(say(words)).toEqual([]);
  });
});

test('an address that may not stand there at all is for another rule', () => {
  expect(say('hier', 'javascript:alert(1)')).toEqual([]);
});
