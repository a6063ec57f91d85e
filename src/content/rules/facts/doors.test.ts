import { describe, expect, test } from 'vitest';
import { beside, look, text, type Files } from '#/content/fixtures.ts';
import { doors } from './doors.ts';

const row = (id: string, more = '') =>
  `  - { id: ${id}, subject: A, says: B, source: C, seen: 2026-01-01${more} }\n`;
const table = `facts:\n${row('loket', ', phone: 14 024')}${row('site', ', website: https://loket.example')}${row('boot', ', phone: 14 024')}${row('nu', ', phone: 14 024')}${row('wind')}`;
const fields = `title: A
summary: B
updated: 2026-01-01
order: 1
icon: bed
partners: [rederij]
facts: [loket, site, wind]
today:
  facts: [nu]
situations:
  - id: met-boot
    facts: [boot]
  - id: zonder-boot`;
const rederij = '<Door to="rederij">Vaar mee.</Door>';
const loket = '<Door fact="loket" name="Het loket">Vraag raad.</Door>';
const boot = '<Door fact="boot" name="Het bootloket">Voor uw boot.</Door>';
const inSituation = (door: string, id = 'met-boot') =>
  `<Situation id="${id}" title="U heeft een boot">\nVaar.\n\n${door}\n</Situation>`;

const partner = { 'content/nl/partners/rederij.mdx': text('', 'title: De rederij') };
const said = (files: Files, facts = table) =>
  look(doors, { 'content/nl/facts.yaml': facts, ...partner, ...files }).map(
    ({ line, message, mend }) => `${line} ${message} ${mend}`,
  );
const inDutch = (body: string, facts?: string) =>
  said({ 'content/nl/help/a.mdx': text(body, fields) }, facts);
const inEnglish = (body: string, dutch = rederij) =>
  said(beside('help/a.mdx', { body: dutch, fields }, { body }));

describe('a door leads to what the front matter lists', () => {
  test.each([
    ['to a partner', rederij],
    ['to a partner by another name', rederij.replace('to="rederij"', 'to="rederij" name="De boten"')],
    [
      'to a number, and to a website',
      `${rederij}\n\n${loket}\n\n<Door fact="site" name="De site">Lees.</Door>`,
    ],
    ['in a situation that lists the fact', `${rederij}\n\n${inSituation(boot)}`],
    ['in a situation, to what the page lists', `${rederij}\n\n${inSituation(loket)}`],
    ['to a partner in a situation alone', inSituation(rederij)],
    ['in what has to be done today', `<Today>\nBel.\n\n${loket}\n</Today>\n\n${rederij}`],
    [
      'in today, to what today lists',
      `<Today>\nBel.\n\n<Door fact="nu" name="A">Bel.</Door>\n</Today>\n\n${rederij}`,
    ],
  ])('so it is: %s', (_name, body) => {
    expect(inDutch(body)).toEqual([]);
  });

  test.each([
    [
      'to nothing',
      '<Door name="Ergens">Vaar.</Door>',
      'Deze deur leidt nergens heen. schrijf <Door to="coa"> of <Door fact="iom" name="IOM">',
    ],
    ['to a partner without a name', '<Door to>Vaar.</Door>', 'Deze deur leidt nergens heen.'],
    ['to an empty name', '<Door fact="" name="A">Vaar.</Door>', 'Deze deur leidt nergens heen.'],
    ['to two', '<Door to="rederij" fact="loket" name="A">Vaar.</Door>', 'Deze deur leidt nergens heen.'],
    [
      'to an empty partner and a fact',
      '<Door to="" fact="loket" name="A">Vaar.</Door>',
      'Deze deur leidt nergens heen.',
    ],
    [
      'to a partner that is not listed',
      '<Door to="haven">Vaar.</Door>',
      '“haven” staat niet bij partners in de kop van het bestand. zet de partner daar, met de naam van zijn bestand.',
    ],
    [
      'to a fact without a name',
      '<Door fact="loket">Vaar.</Door>',
      'Deze deur heeft geen naam. schrijf <Door fact="loket" name="…">',
    ],
    [
      'to a fact that is not listed',
      '<Door fact="haven" name="A">Vaar.</Door>',
      'Het feit “haven” staat niet bij facts in de kop van het bestand. zet het daar.',
    ],
    [
      'to a fact that says nothing of where to go',
      '<Door fact="wind" name="A">Vaar.</Door>',
      'Het feit “wind” heeft geen website en geen telefoonnummer. zet website: of phone: in de tabel met feiten, of schrijf het als gewone tekst.',
    ],
    [
      'to a fact of one situation, for all',
      boot,
      'Het feit “boot” hoort bij een deel van de pagina waar deze deur niet in staat. zet de deur in dat deel, of zet het feit bij facts van dit deel in de kop van het bestand.',
    ],
  ])('refused: %s', (_name, body, remark) => {
    expect(inDutch(`${rederij}\n\n${body}`)).toEqual([expect.stringContaining(`18 ${remark}`)]);
  });

  test('refused: to a fact of one situation, in another or in today', () => {
    const remark = expect.stringContaining('Het feit “boot” hoort bij een deel') as string;
    expect(inDutch(`${rederij}\n\n${inSituation(boot, 'zonder-boot')}`)).toEqual([remark]);
    expect(inDutch(`<Today>\nBel.\n\n${boot}\n</Today>\n\n${rederij}`)).toEqual([remark]);
  });

  test('refused: twice, wherever the second stands', () => {
    expect(inDutch(`${rederij}\n\n${loket}\n\n${loket}`)).toEqual([
      '20 De deur naar “loket” staat er twee keer. haal een van de twee weg.',
    ]);
    expect(inDutch(`${rederij}\n\n${inSituation(rederij)}`)).toEqual([
      '21 De deur naar “rederij” staat er twee keer. haal een van de twee weg.',
    ]);
  });

  test('refused: a partner without a door', () => {
    expect(inDutch(loket)).toEqual([
      '7 De tekst zegt niet waarvoor iemand naar “rederij” gaat. schrijf <Door to="rederij">waarvoor</Door>, of haal de partner weg.',
    ]);
  });
});

test.each([
  ['a list', `- ${loket}`],
  ['a quotation', `> ${loket}`],
  ['a sentence', `Ga naar ${loket} toe.`],
  ['a cell', `| A |\n|--|\n| ${loket} |`],
  ['a note', `<Note>\n\n${loket}\n\n</Note>`],
  ['a list in a situation', inSituation(`- ${loket}`)],
  ['a sentence in a situation', inSituation(`Ga naar ${loket} toe.`)],
  [
    'a line with words of a situation',
    `<Situation id="met-boot" title="A">Ga naar ${loket} toe.</Situation>`,
  ],
])('a door stands by itself, not in %s', (_name, body) => {
  expect(inDutch(`${rederij}\n\n${body}`)).toEqual([
    expect.stringContaining('<Door> staat in iets anders. zet de deur los'),
  ]);
});

test('a name in the list that is of no partner is said elsewhere, and what follows from it nowhere', () => {
  const wrong = fields.replace('partners: [rederij]', 'partners: [rederijj]');
  expect(said({ 'content/nl/help/a.mdx': text(rederij, wrong) })).toEqual([]);
  expect(said(beside('help/a.mdx', { body: rederij, fields: wrong }, { body: rederij }))).toEqual([]);
});

describe('of the table of facts nothing is said here', () => {
  test.each([
    ['when a row in it is wrong', table.replace('says: B', 'say: B')],
    ['when the row is not there', table.replace('id: loket', 'id: balie')],
  ])('%s', (_name, facts) => {
    expect(inDutch(`${rederij}\n\n${loket}`, facts)).toEqual([]);
  });
});

describe('a translation has the doors of the Dutch text', () => {
  test('so it is, by the facts of the Dutch text', () => {
    expect(inEnglish(`${loket}\n\n${rederij}`, `${rederij}\n\n${loket}`)).toEqual([]);
    expect(inEnglish('<Door to="haven">Sail.</Door>\n\n<Door to="rederij">Sail.</Door>')).toEqual([
      expect.stringContaining('6 “haven” staat niet bij partners in de kop van de Nederlandse tekst.'),
    ]);
    expect(inEnglish(boot, `${rederij}\n\n${inSituation(boot)}`)).toEqual([
      expect.stringContaining('6 Het feit “boot” hoort bij een deel'),
      '1 De tekst zegt niet waarvoor iemand naar “rederij” gaat. schrijf <Door to="rederij">waarvoor</Door>',
    ]);
  });

  test('refused: it lacks one', () => {
    expect(inEnglish(rederij, `${rederij}\n\n${loket}`)).toEqual([
      '1 De vertaling heeft geen deur naar het feit “loket”. schrijf <Door fact="loket" name="…">waarvoor</Door>',
    ]);
  });

  test('refused: it has one alone', () => {
    expect(inEnglish(`${rederij}\n\n${loket}`)).toEqual([
      '8 De Nederlandse tekst heeft geen deur naar het feit “loket”. haal de deur weg, of zet haar eerst in de Nederlandse tekst.',
    ]);
  });

  test('of a text that is not there, or of the wrong shape, that is said first', () => {
    const english = {
      'content/en/help/a.mdx': text(
        loket,
        'title: A\nsummary: B\nfollows: { hash: 0123456789ab, on: 2026-01-01 }',
      ),
    };
    expect(said(english)).toEqual([]);
    expect(said({ ...english, 'content/nl/help/a.mdx': text('', 'title: A') })).toEqual([]);
  });
});

test('on another page a door is a link', () => {
  expect(said({ 'content/nl/about/a.mdx': text(`Een.\n\n${rederij}`) })).toEqual([
    '6 <Door> hoort alleen op een pagina met hulp. schrijf een gewone link: [het COA](/partners/coa/)',
  ]);
});
