import { describe, expect, test } from 'vitest';
import { look, text, type Files } from '#/content/fixtures.ts';
import { oneWord } from './one-word.ts';

const phrases = {
  'content/nl/phrases.yaml': `phrases:
  - say: steiger
    not: [Aanlegplek, aanlegplek aan zee, "a.b"]
  - say: de gemeente
    not: [de stad werkt]
    unlessAfter: [in, rond]
`,
};
const say = (files: Files) =>
  look(oneWord, { ...phrases, ...files }).map(({ line, message, mend }) => `${line} ${message} ${mend}`);
const inText = (body: string, fields?: string) => say({ 'content/nl/about/a.mdx': text(body, fields) });
const refused = (line: number, found = 'aanlegplek', word = 'steiger') =>
  `${line} “${found}” heet op deze site anders. schrijf: ${word}.`;

describe('one thing has one word', () => {
  test.each([
    ['in a sentence', 'Een.\nWaar is een aanlegplek?', [refused(5)]],
    ['at the start of a sentence', 'Aanlegplek gezocht. AANLEGPLEK.', [refused(4), refused(4)]],
    ['over two lines', 'Een aanlegplek\naan zee.', [refused(4, 'aanlegplek aan zee')]],
    ['behind two spaces', 'Een aanlegplek  aan\u00A0zee.', [refused(4, 'aanlegplek aan zee')]],
    ['half in bold', 'Een **aanleg**plek.', [refused(4)]],
    ['in a list and in a cell', '- aanlegplek\n\n| aanlegplek |\n|--|\n| b |', [refused(4), refused(6)]],
    ['in a heading', '## Een aanlegplek', [refused(4)]],
    [
      'in a situation and its title',
      '<Situation id="a" title="Uw aanlegplek">\nEen aanlegplek.\n</Situation>',
      [refused(5), refused(4)],
    ],
    ['in the name of a door', '<Door to="a" name="Aanlegplek">Vaar.</Door>', [refused(4)]],
    ['behind a quotation', '“Hier”, zei zij, is een aanlegplek.', [refused(4)]],
    ['in a quotation that does not end', 'Een “aanlegplek.', [refused(4)]],
    ['between apostrophes', '‘s Avonds een aanlegplek en zo’n boot.', [refused(4)]],
    ['between straight quotes', 'Een "aanlegplek".', [refused(4)]],
    ['behind a letter that is longer in small', 'İİİ\nEen aanlegplek.', [refused(5)]],
    ['with a sign of its own', 'Een a.b.', [refused(4, 'a.b')]],
    [
      'where the word before does not change it',
      'Vandaag: de stad werkt.',
      [refused(4, 'de stad werkt', 'de gemeente')],
    ],
    [
      'where the word before only ends so',
      'Begin de stad werkt.',
      [refused(4, 'de stad werkt', 'de gemeente')],
    ],
    [
      'where that word is of another sentence',
      'Vaar er in. De stad werkt.',
      [refused(4, 'de stad werkt', 'de gemeente')],
    ],
  ])('%s', (_name, body, remarks) => {
    expect(inText(body)).toEqual(remarks);
  });

  test('in a title, a label and a summary', () => {
    expect(inText('', 'title: De aanlegplek\nsummary: Een aanlegplek.\nlabel: Aanlegplek')).toHaveLength(3);
  });
});

test.each([
  'De aanlegplekken zijn vol.',
  'Een vissersaanlegplek en een boot-aanlegplek.',
  'Een axb.',
  '“Een aanlegplek”, zei zij.',
  '“Een\naanlegplek”, zei zij.',
  '‘Een aanlegplek voor zo’n boot’, zei zij.',
  'In de stad werkt de haven.',
  'Rond de stad werkt het (in  de stad werkt het ook).',
])('“%s” is right', (body) => {
  expect(inText(body)).toEqual([]);
});

test('keywords, other forms of a term, stories and other languages may say it', () => {
  const fields = 'title: A\nkeywords: [aanlegplek]\naliases: [aanlegplek]';
  expect(
    say({
      'content/nl/terms/a.mdx': text('', fields),
      'content/nl/stories/a.mdx': text('Een aanlegplek.'),
      'content/en/about/a.mdx': text('Een aanlegplek.'),
    }),
  ).toEqual([]);
});

test.each(['', 'phrases: []', 'phrases: boot', 'phrases: [{ say: a, not: a }]'])(
  'without phrases, as in “%s”, nothing is refused here',
  (list) => {
    const files = { 'content/nl/about/a.mdx': text('Een aanlegplek.') };
    expect(look(oneWord, list ? { ...files, 'content/nl/phrases.yaml': list } : files)).toEqual([]);
  },
);
