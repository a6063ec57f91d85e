import { describe, expect, test } from 'vitest';
import { look, text } from '../fixtures.ts';
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
    ['De VVB (een club) vaart.', []],
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
    ['its words come in another paragraph', 'De VVB vaart.\n\nDe Vereniging van Boten (VVB) zwemt.'],
    ['its words come behind it', 'De VVB (Vereniging van Boten) vaart.'],
    ['it is none', 'U zit op niveau B1 in A. De iPad en de VvE. In Nijmegen.nl ook.'],
  ])('%s', (_name, body) => {
    expect(say(body)).toEqual([]);
  });
});

test('another language has its own', () => {
  expect(look(abbreviations, { 'content/nl/about/a.mdx': text('') })).toEqual([]);
});

test('a word as long as a page is soon read', () => {
  expect(say(`${'a'.repeat(90_000)} VVB`)).toEqual(['4 VVB']);
});
