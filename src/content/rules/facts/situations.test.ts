import { describe, expect, test } from 'vitest';
import { beside, look, text } from '#/content/fixtures.ts';
import { situations } from './situations.ts';

const own = `title: A
summary: B
updated: 2026-01-01
order: 1
icon: bed
situations:
  - id: met-boot
    groups: [schippers]
  - id: aan-de-kade
    groups: [zeelui, schippers]`;
const withToday = `${own}\ntoday:\n  groups: [schippers]`;
const withBoat = '<Situation id="met-boot" title="U heeft een boot">\nVaar mee.\n</Situation>';
const ashore = '<Situation id="aan-de-kade" title="U bent aan de kade">\nWacht daar.\n</Situation>';
const both = `${withBoat}\n\n${ashore}`;
const today = '<Today>\nBel vandaag.\n</Today>';

const said = (files: Record<string, string>) =>
  look(situations, files).map(({ line, message, mend }) => `${line} ${message} ${mend}`);
const inDutch = (body: string, fields = own) => said({ 'content/nl/help/a.mdx': text(body, fields) });
/** What is said of a translation, whose Dutch text is right. */
const inEnglish = (body: string, fields = own) =>
  said(beside('help/a.mdx', { body: fields === own ? both : `${today}\n\n${both}`, fields }, { body }));

describe('each situation stands once in the front matter and once in the text', () => {
  test('so it is', () => {
    expect(inDutch(both)).toEqual([]);
    expect(inDutch(`## Kop\n\nTekst.\n\n${ashore}\n\n${withBoat}\n\n## Nog een kop`)).toEqual([]);
    expect(inDutch('Tekst.', 'title: A\nsummary: B\nupdated: 2026-01-01\norder: 1\nicon: bed')).toEqual([]);
  });

  test.each([
    [
      'it is not told',
      withBoat,
      '10 De tekst vertelt niets over de situatie “aan-de-kade”. schrijf <Situation id="aan-de-kade" title="…"> … </Situation>',
    ],
    [
      'it is not listed',
      `${both}\n\n<Situation id="op-zee" title="U vaart">\nVaar.\n</Situation>`,
      '21 De situatie “op-zee” staat niet in de kop van het bestand. zet daar onder situations: een regel - id: op-zee met zijn groups.',
    ],
    [
      'it has no name',
      `${both}\n\n<Situation title="U vaart">\nVaar.\n</Situation>`,
      '21 Deze situatie heeft geen naam. schrijf <Situation id="nog-in-de-opvang" title="…">',
    ],
    [
      'its name says nothing',
      `${both}\n\n<Situation id title="U vaart">\nVaar.\n</Situation>`,
      '21 Deze situatie heeft geen naam. schrijf <Situation id="nog-in-de-opvang" title="…">',
    ],
    [
      'it has no title',
      `${withBoat}\n\n<Situation id="aan-de-kade">\nWacht.\n</Situation>`,
      '17 De situatie “aan-de-kade” heeft geen titel. schrijf <Situation id="aan-de-kade" title="U woont nog in de opvang">',
    ],
    [
      'it is told twice',
      `${both}\n\n${withBoat}`,
      '21 De situatie “met-boot” staat er twee keer. geef een van de twee een andere naam.',
    ],
    [
      'it has the title of another',
      both.replace('U bent aan de kade', 'U heeft EEN boot '),
      '17 Twee situaties hebben dezelfde titel. geef een van de twee een titel die zegt wat anders is.',
    ],
    [
      'it holds a heading',
      both.replace('Wacht daar.', '\n### Kop\n\nWacht daar.\n'),
      '19 In <Situation> staat een kop. maak er een gewone zin van.',
    ],
    [
      'a heading has its name',
      `${both}\n\n## Met boot`,
      '13 “met-boot” is ook de plek van een kop. geef de situatie een andere naam.',
    ],
  ])('refused: %s', (_why, body, remark) => {
    expect(inDutch(body)).toEqual([remark]);
  });

  test('a name in capitals is another one', () => {
    expect(inDutch(both.replace('"met-boot"', '"Met-Boot"'))).toEqual([
      expect.stringContaining('13 De situatie “Met-Boot” staat niet in de kop'),
      expect.stringContaining('8 De tekst vertelt niets over de situatie “met-boot”'),
    ]);
  });
});

describe('what has to be done today stands once in the front matter and once in the text', () => {
  test('so it is', () => {
    expect(inDutch(`Een zin.\n\n${today}\n\n${both}`, withToday)).toEqual([]);
  });

  test.each([
    [
      'twice',
      `${today}\n\n${today}\n\n${both}`,
      withToday,
      '19 <Today> staat er twee keer. maak er één blok van.',
    ],
    [
      'not in the front matter',
      `${today}\n\n${both}`,
      own,
      '13 <Today> staat niet in de kop van het bestand. zet daar today: met zijn groups en facts.',
    ],
    [
      'not in the text',
      both,
      withToday,
      '12 De tekst zegt niet wat iemand vandaag moet doen. zet bovenaan <Today> … </Today>',
    ],
    [
      'for a group that no situation is for',
      `${today}\n\n${both}`,
      withToday.replace('today:\n  groups: [schippers]', 'today:\n  groups: [schippers, piloten]'),
      '13 Geen situatie van deze pagina is voor “piloten”. noem alleen groepen die bij een situatie staan, of voeg een situatie toe.',
    ],
  ])('refused: %s', (_why, body, fields, remark) => {
    expect(inDutch(body, fields)).toEqual([remark]);
  });

  test('a situation of everybody is one of each group', () => {
    const fields = withToday
      .replace('    groups: [zeelui, schippers]', '')
      .replace('[schippers]', '[zeelui]');
    expect(
      inDutch(`${today}\n\n${both}`, fields.replace('groups: [schippers]', 'groups: [piloten]')),
    ).toEqual([]);
  });
});

describe('today comes first, doors come before situations, and all stand by themselves', () => {
  const door = '<Door to="rederij">Vaar mee.</Door>';

  test('so it is', () => {
    expect(inDutch(`${today}\n\n${door}\n\n${both}`, withToday)).toEqual([]);
    expect(inDutch(both.replace('Vaar mee.', `Vaar mee.\n\n${door}`))).toEqual([]);
  });

  test.each([
    ['today below a door', `${door}\n\n${today}\n\n${both}`, '17 <Today> staat niet bovenaan.'],
    [
      'today below a sentence to show',
      `<Show>Help.</Show>\n\n${today}\n\n${both}`,
      '17 <Today> staat niet bovenaan.',
    ],
    ['a heading in today', `<Today>\n\n## Nu\n\nBel.\n\n</Today>\n\n${both}`, '17 In <Today> staat een kop.'],
    [
      'a heading in a door',
      `${today}\n\n<Door to="rederij">\n\n## Kop\n\nVaar.\n\n</Door>\n\n${both}`,
      '21 In <Door> staat een kop.',
    ],
    ['today below a situation', `${both}\n\n${today}`, '23 <Today> staat niet bovenaan.'],
    ['a door below a situation', `${today}\n\n${both}\n\n${door}`, '27 Deze deur staat onder een situatie.'],
    ['today in a list', `- ${today.replaceAll('\n', '')}\n\n${both}`, '15 <Today> staat in iets anders.'],
    ['today in a sentence', `Lees <Today>dit</Today> nu.\n\n${both}`, '15 <Today> staat in iets anders.'],
    [
      'a situation in a list',
      `${today}\n\n${both.replace(/<Situation id="met[^\n]+\n([^\n]+)\n/, '- <Situation id="met-boot" title="B">$1')}`,
      '19 <Situation> staat in iets anders.',
    ],
    [
      'a situation in a note',
      `${today}\n\n<Note>\n\n${withBoat}\n\n</Note>\n\n${ashore}`,
      '21 <Situation> staat in iets anders.',
    ],
    [
      'a situation in another',
      `${today}\n\n${ashore.replace('Wacht daar.', withBoat)}`,
      '20 <Situation> staat in iets anders.',
    ],
  ])('refused: %s', (_why, body, remark) => {
    expect(inDutch(body, withToday)).toEqual([expect.stringContaining(remark)]);
  });
});

describe('a translation has those of the Dutch text', () => {
  test('and words only for those', () => {
    const words = (id: string) =>
      said(
        beside(
          'help/a.mdx',
          { body: both, fields: own },
          {
            body: both,
            fields: `title: A\nsummary: B\nsituations:\n  - id: met-boot\n    keywords: [ship]\n  - id: ${id}\n    keywords: [quay]`,
          },
        ),
      );
    expect(words('aan-de-kade')).toEqual([]);
    expect(words('in-zee')).toEqual([
      '7 De Nederlandse tekst heeft geen situatie “in-zee”. kies uit: met-boot, aan-de-kade.',
    ]);
  });

  test('so it is, in its own words', () => {
    expect(inEnglish(both.replace('U heeft een boot', 'You have a boat'))).toEqual([]);
    expect(inEnglish(`${today}\n\n${both}`, withToday)).toEqual([]);
  });

  test.each([
    ['it lacks one', withBoat, own, '1 De tekst vertelt niets over de situatie “aan-de-kade”.'],
    [
      'it has one of its own',
      `${both}\n\n<Situation id="op-zee" title="At sea">\nSail.\n</Situation>`,
      own,
      '14 De situatie “op-zee” staat niet in de kop van de Nederlandse tekst.',
    ],
    ['it has one twice', `${both}\n\n${ashore}`, own, '14 De situatie “aan-de-kade” staat er twee keer.'],
    ['it lacks today', both, withToday, '1 De tekst zegt niet wat iemand vandaag moet doen.'],
    [
      'it has a today of its own',
      `${today}\n\n${both}`,
      own,
      '6 <Today> staat niet in de kop van de Nederlandse',
    ],
    ['its today is not first', `${both}\n\n${today}`, withToday, '14 <Today> staat niet bovenaan.'],
  ])('refused: %s', (_why, body, fields, remark) => {
    expect(inEnglish(body, fields)).toEqual([expect.stringContaining(remark)]);
  });

  test('what is wrong with the groups of today is said of the Dutch text alone', () => {
    const fields = withToday.replace('today:\n  groups: [schippers]', 'today:\n  groups: [piloten]');
    expect(inEnglish(`${today}\n\n${both}`, fields)).toHaveLength(1);
  });

  test('of a text that is not there, or of the wrong shape, that is said first', () => {
    const english = {
      'content/en/help/a.mdx': text(
        both,
        'title: A\nsummary: B\nfollows: { hash: 0123456789ab, on: 2026-01-01 }',
      ),
    };
    expect(said(english)).toEqual([]);
    expect(said({ ...english, 'content/nl/help/a.mdx': text('', 'title: A') })).toEqual([]);
  });
});

test.each(['situations', 'today'])('%s: on another page they mean nothing', (part) => {
  const name = part === 'today' ? 'Today' : 'Situation';
  expect(said({ 'content/nl/about/a.mdx': text(`Een.\n\n${part === 'today' ? today : withBoat}`) })).toEqual([
    `6 <${name}> hoort alleen op een pagina met hulp. schrijf het als gewone tekst, of zet het in <Note> … </Note>.`,
  ]);
});
