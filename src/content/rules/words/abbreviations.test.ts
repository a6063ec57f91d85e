import { describe, expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { abbreviations } from './abbreviations.ts';

const known = {
  'content/nl/terms/coa.mdx': text('', 'title: COA\naliases: [azc, IND]'),
  'content/nl/partners/dtv.mdx': text('', 'title: Dienst\nabbreviation: DT&V'),
  'content/nl/names.yaml': 'names: [Stichting ABC Nederland]',
};
const say = (body: string, fields?: string) =>
  look(abbreviations, { ...known, 'content/nl/about/a.mdx': text(body, fields) }).map(
    ({ line, message }) => `${line} ${message.split(' ')[2]}`,
  );

test('while the list of names cannot be read, no text is blamed for what it may hold', () => {
  expect(
    look(abbreviations, {
      'content/nl/about/a.mdx': text('De VVB vaart.'),
      'content/nl/names.yaml': 'names: 3',
    }),
  ).toEqual([]);
});

describe('an abbreviation must be explained', () => {
  test.each([
    ['De VVB vaart.', ['4 VVB']],
    ['De VVB vaart.\nEn de RDO ook.', ['4 VVB', '5 RDO']],
    ['De B&W vaart.', ['4 B&W']],
    ['De VVB’s varen.', ['4 VVB']],
    ['## Wat de VVB doet', ['4 VVB']],
    ['Zij varen o.a. hier.', ['4 o.a.']],
    ['Dat is d.w.z. alles.', ['4 d.w.z.']],
    ['De VVB vaart. De VVB zwemt.', ['4 VVB']],
    ['De VVB (een club) vaart.', ['4 VVB']],
    ['De oude buurman (VVB) vaart.', ['4 VVB']],
    ['Kom naar de kade (VVB).', ['4 VVB']],
    ['De VVB vaart.\n\nDe Vereniging van Boten (VVB) zwemt.', ['4 VVB']],
    ['De V.V.B. vaart.', ['4 V.V.B.']],
    ['Het C.O.A. vaart.', ['4 C.O.A.']],
    ['De VVBs varen.', ['4 VVB']],
    ['Boten, bijv. een vlot, etc. Bv. dit.', ['4 bijv.', '4 etc.', '4 Bv.']],
    ['Zie nr. 3, blz. 4, max. 5 en min. zes.', ['4 nr.', '4 blz.', '4 max.', '4 min.']],
    ['Van maandag t/m vrijdag, incl. lunch.', ['4 t/m', '4 incl.']],
    ['De ggz en het mbo, met een bsn.', ['4 ggz', '4 mbo', '4 bsn']],
    ['Een vmbo-leerling en een havo.', ['4 vmbo']],
    ['Een mbo-opleiding bij het uwv.', ['4 mbo', '4 uwv']],
    ['De <abbr title="Een club">VVB</abbr> vaart.', ['4 VVB']],
    ['De VVB.\n\nDe <abbr title="Vereniging van Boten">VVB</abbr> vaart.', ['4 VVB']],
    ['De VVB (1) vaart.', ['4 VVB']],
  ])('%s', (body, said) => {
    expect(say(body)).toEqual(said);
  });

  test('in a title and a summary too', () => {
    expect(say('', 'title: De VVB\nsummary: De RDO')).toEqual(['2 VVB', '3 RDO']);
  });
});

describe('and is when', () => {
  test.each([
    ['it is a term', 'Het COA vaart.'],
    ['it is an alias of a term', 'De IND vaart.'],
    ['it is that of a partner', 'De DT&V vaart.'],
    ['it is part of a name', 'Stichting ABC Nederland vaart.'],
    ['its words come first', 'De Vereniging van Boten (VVB) vaart. De VVB zwemt.'],
    ['its words come in the paragraph before', 'De Vereniging van Boten (VVB) zwemt.\n\nDe VVB vaart.'],
    ['a tag holds its words', 'De <abbr title="Vereniging van Boten">VVB</abbr> vaart. De VVB zwemt.'],
    ['it is small and explained', 'Het middelbaar beroepsonderwijs (mbo) vaart. Het mbo zwemt.'],
    ['it is small and a term in capitals', 'Het coa en de azc’s.'],
    ['it is a numeral', 'Willem II, hoofdstuk IV en Karel XIV.'],
    ['it is a domain', 'Kijk op coa.nl. Lees [coa.nl](https://www.coa.nl).'],
    ['it is a name', 'Dat is OK. Het IJ en de NV. De heer J.A. de Vries. Dit is Max.'],
    ['it is money', 'Dat kost US$5 of EUR 5.'],
    ['it is shouted', 'LET OP: dit is GRATIS.'],
    ['its words come behind it', 'De VVB (Vereniging van Boten) vaart.'],
    ['it is none', 'U zit op niveau B1 in A. De iPad en de VvE. In Nijmegen.nl ook.'],
  ])('%s', (_name, body) => {
    expect(say(body)).toEqual([]);
  });
});

test('the mend is the whole word', () => {
  const found = look(abbreviations, { 'content/nl/about/a.mdx': text('Zoals bijv. de ggz.') });
  expect(found.map(({ mend }) => mend)).toEqual([
    'schrijf “bijvoorbeeld”.',
    expect.stringContaining('“geestelijke gezondheidszorg”'),
  ]);
  const times = look(abbreviations, { 'content/nl/about/a.mdx': text('Het is 5 min. lopen.') });
  expect(times).toMatchObject([{ mend: 'schrijf “minuten”.' }]);
});

test('another language has its own', () => {
  expect(look(abbreviations, { 'content/nl/about/a.mdx': text('') })).toEqual([]);
});

test('a word as long as a page is soon read', () => {
  expect(say(`${'a'.repeat(90_000)} VVB`)).toEqual(['4 VVB']);
});
