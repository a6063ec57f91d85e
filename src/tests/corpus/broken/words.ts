import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { valid, type Broken } from '../tree.ts';

const help = 'content/nl/help/boot.mdx';
const story = 'content/nl/stories/odilia.mdx';
const question = 'content/nl/questions/waarom-boten.mdx';
const heading = '## Wat u meeneemt';
const picture = '![Een houten boot op de wal](./boot-van-hout.png)';
const boat = readFileSync(join(valid, 'content/nl/stories/boot-van-hout.png'));
const long = `Wie wil varen ${'en zwemmen '.repeat(10)}en roeien en dat kan en mag.`;

type Row = [
  name: string,
  file: string,
  change: readonly [string, string],
  at: string,
  says: RegExp,
  mend?: RegExp,
];

const rows = (rule: string, list: Row[]): Broken[] =>
  list.map(([name, file, change, at, says, mend]) => ({ name, file, change, rule, at, says, mend }));

const warnings = (rule: string, list: Row[]): Broken[] =>
  rows(rule, list).map((each) => ({ ...each, warning: true }));

const paragraph = (text: string) => [heading, `${text}\n\n${heading}`] as const;
const inSentence = (text: string) => ['Een schipper heeft een boot.', text] as const;
const group = 'content/nl/groups/schippers.mdx';

/** What a reader would trip over. */
export const words: Broken[] = [
  ...rows('headings', [
    [
      'a heading of the first level',
      help,
      [heading, '# Wat u meeneemt'],
      '# Wat',
      /één # is de titel/,
      /## in plaats van #/,
    ],
    [
      'a text whose first heading is too deep',
      help,
      [heading, '### Wat u meeneemt'],
      '### Wat',
      /niveau van de koppen overgeslagen/,
      /## in plaats van ###/,
    ],
    [
      'a level that is skipped',
      'content/nl/about/waarom.mdx',
      ['### Wat dat', '#### Wat dat'],
      '#### Wat',
      /overgeslagen/,
      /### in plaats van ####/,
    ],
    ['an empty heading', help, [heading, `##\n\n${heading}`], '##\n\n', /kop is leeg/],
    [
      'a heading in a text that is part of a page',
      question,
      ['Daarom varen', '\n\n## Boten\n\nDaarom varen'],
      '## Boten',
      /geen tussenkoppen/,
      /gewone zin/,
    ],
  ]),
  ...rows('images', [
    [
      'a picture without words',
      story,
      [picture, '![](./boot-van-hout.png)'],
      '![]',
      /geen beschrijving/,
      /wat er te zien is/,
    ],
    [
      'a picture with spaces for words',
      story,
      [picture, '![  ](./boot-van-hout.png)'],
      '![',
      /geen beschrijving/,
    ],
    [
      'a picture with its file name for words',
      story,
      [picture, '![boot-van-hout](./boot-van-hout.png)'],
      '![',
      /is haar bestandsnaam/,
    ],
    [
      'a picture with its file name spelled out',
      story,
      [picture, '![Boot van hout.](./boot-van-hout.png)'],
      '![',
      /is haar bestandsnaam/,
    ],
    [
      'a picture with the name of another file',
      story,
      [picture, '![foto2041.jpg](./boot-van-hout.png)'],
      '![',
      /is haar bestandsnaam/,
    ],
  ]),
  {
    name: 'a picture that is not there',
    file: help,
    change: paragraph('![Een houten boot op de wal](./bood.png)'),
    rule: 'images',
    at: '![Een',
    says: /\.\/bood\.png is er niet/,
    mend: /content\/nl\/help/,
  },
  ...rows('links', [
    [
      'a link to a page that is not there',
      help,
      ['(/over/waarom/#de-stad-groeit)', '(/over/warom/)'],
      'warom',
      /\/over\/warom\/ is er niet/,
      /\/over\/waarom\//,
    ],
    [
      'a link to a page without the last stroke',
      help,
      ['(/over/waarom/#de-stad-groeit)', '(/over/waarom)'],
      'waarom)',
      /is er niet/,
      /\/over\/waarom\//,
    ],
    [
      'a link to an anchor that is not there',
      help,
      ['#de-stad-groeit', '#de-stad-bloeit'],
      'bloeit',
      /geen plek “#de-stad-bloeit”/,
      /#de-stad-groeit/,
    ],
    [
      'a link to an anchor of its own page that is not there',
      help,
      ['/over/waarom/#de-stad-groeit', '#wat-u-meenam'],
      'meenam',
      /Deze pagina heeft geen plek “#wat-u-meenam”/,
      /#wat-u-meeneemt/,
    ],
    [
      'a link to a text that is no page',
      help,
      ['/over/waarom/#de-stad-groeit', '/begrippen/kade/'],
      'begrippen',
      /\/begrippen\/kade\/ is er niet/,
    ],
  ]),
  ...rows('link-texts', [
    [
      'klik hier',
      help,
      ['[waarom de stad een plan heeft]', '[klik hier]'],
      'klik',
      /“klik hier” zegt niet waar/,
      /wat er achter de link staat/,
    ],
    [
      'klik hier voor meer informatie',
      help,
      ['[waarom de stad een plan heeft]', '[Klik hier voor meer informatie]'],
      'Klik',
      /zegt niet waar/,
    ],
    ['hier', help, ['[waarom de stad een plan heeft]', '[hier]'], '[hier]', /“hier” zegt niet waar/],
    [
      'klik hier, over a line break of HTML',
      help,
      ['[waarom de stad een plan heeft]', '[klik<br/>hier]'],
      'klik',
      /“klik hier” zegt niet waar/,
    ],
    ['lees meer', help, ['[waarom de stad een plan heeft]', '[Lees meer …]'], 'Lees meer', /zegt niet waar/],
    [
      'lees verder, half in bold',
      help,
      ['[waarom de stad een plan heeft]', '[lees **verder**]'],
      '**verder',
      /“lees verder” zegt niet waar/,
    ],
    ['a link without words', help, ['[waarom de stad een plan heeft]', '[]'], '[](', /“” zegt niet waar/],
    [
      'an address as the text of a link',
      help,
      ['[rederij](https', '[https://rederij.example/varen](https'],
      'De [',
      /kaal adres/,
      /de website van/,
    ],
    [
      'a domain as the text of a link',
      help,
      ['[rederij](https', '[rederij.example](https'],
      'De [',
      /kaal adres/,
    ],
    [
      'an address in the text',
      help,
      paragraph('Zie https://rederij.example/varen voor de rest.'),
      'Zie https',
      /kaal adres/,
    ],
  ]),
  ...rows('abbreviations', [
    [
      'an abbreviation that nobody explains',
      group,
      inSentence('Een schipper heeft een VVB.'),
      'VVB',
      /afkorting VVB is geen begrip/,
      /voluit met de afkorting/,
    ],
    [
      'an abbreviation that nobody explains, all in a component',
      help,
      paragraph('<Show>*Het VVB helpt.*</Show>'),
      'VVB',
      /afkorting VVB/,
    ],
    [
      'an abbreviation with an ampersand',
      group,
      inSentence('Een schipper kent B&W.'),
      'B&W',
      /afkorting B&W/,
    ],
    ['an abbreviation in a heading', help, [heading, '## Wat de VVB vraagt'], 'VVB', /afkorting VVB/],
    [
      'an abbreviation in a title',
      group,
      ['title: Schippers', 'title: Schippers en de VVB'],
      'title:',
      /afkorting VVB/,
    ],
    [
      'an abbreviation with points',
      group,
      inSentence('Een schipper heeft o.a. een boot.'),
      'o.a.',
      /afkorting o\.a\./,
    ],
  ]),
  ...rows('long-sentence', [
    [
      'a sentence of more than 25 words',
      group,
      inSentence(`Een boot vaart.\n${long}`),
      'Wie wil',
      /deze zin heeft 30 woorden: “Wie wil varen/i,
      /ten hoogste 25 woorden/,
    ],
    [
      'a summary of more than 25 words',
      group,
      ['summary: Wie een boot heeft, is een schipper.', `summary: ${long}`],
      'summary:',
      /heeft 30 woorden/,
    ],
    [
      'a sentence of more than 25 words, all bold in a component',
      help,
      paragraph(`<Note>**${long}**</Note>`),
      '<Note>',
      /heeft 30 woorden/,
    ],
    [
      'a sentence of more than 25 words with a line break of HTML in it',
      group,
      inSentence(`Wie wil varen ${'en zwemmen '.repeat(10)}en<br/>dat kan en.`),
      'Wie wil',
      /heeft 26|heeft 27/,
    ],
    [
      'a sentence of more than 25 words over three lines',
      group,
      inSentence(`Een boot vaart.\n${long.replaceAll(' en roeien', '\nen roeien')}`),
      'Wie wil',
      /heeft 30 woorden/,
    ],
  ]),
  ...rows('empty-text', [
    [
      'no text below the front matter',
      group,
      ['Een schipper heeft een boot. Niet elke schipper woont op het water.\n', ''],
      '---\n\n',
      /geen tekst/,
      /onder de tweede ---/,
    ],
    [
      'only a heading below the front matter',
      'content/nl/domains/werk.mdx',
      ['Op een boot is veel te doen. Wie wil, kan het leren.', '## Werk'],
      '---\n\n',
      /geen tekst/,
    ],
    [
      'only dots below the front matter',
      group,
      ['Een schipper heeft een boot. Niet elke schipper woont op het water.', '…'],
      '---\n\n',
      /geen tekst/,
    ],
    [
      'a translation without a text',
      'content/en/stories/odilia.mdx',
      ['Odilia is from Portugal and builds a boat.\n', ''],
      '---\n\n',
      /geen tekst/,
      /haal de vertaling weg/,
    ],
  ]),
  ...rows('characters', [
    [
      'a bidirectional override, by an entity',
      group,
      inSentence('Een &#8238;schipper heeft een boot.'),
      '&#8238;',
      /leesrichting/,
    ],
    [
      'a zero-width space, by an entity',
      group,
      inSentence('Een schip&#x200B;per heeft een boot.'),
      '&#x200B;',
      /niemand kan zien/,
    ],
    [
      'a bidirectional override, by an escape',
      group,
      ['title: Schippers', 'title: "\\u202Esreppihcs"'],
      'title:',
      /leesrichting/,
    ],
    [
      'a NUL, by an escape',
      group,
      ['title: Schippers', 'title: "Schip\\0pers"'],
      'title:',
      /niemand kan zien/,
    ],
    [
      'a zero-width space in a file of data',
      'content/nl/facts.yaml',
      ['says: De haven heeft twee steigers.', 'says: "De haven heeft twee\\u200Bsteigers."'],
      'says: "De haven',
      /niemand kan zien/,
    ],
  ]),
  ...warnings('reading-measure', [
    [
      'a text that reads hard',
      group,
      inSentence('Woonbootbewoners ontvangen uitvoeringsinformatie omtrent aanlegmogelijkheden.'),
      '---\ntitle',
      /leesmaat is -?\d+; die hoort 65/,
      /kortere woorden/,
    ],
  ]),
  ...warnings('mean-sentence', [
    [
      'sentences that are long on average',
      group,
      [
        'Een schipper heeft een boot. Niet elke schipper woont op het water.',
        `${'Wie een boot heeft en wil varen, vraagt aan de kade of er plek is. '.repeat(3)}`,
      ],
      '---\ntitle',
      /gemiddeld 1[2-4]\.\d woorden/,
      /knip de langste/,
    ],
  ]),
  ...warnings('jargon', [
    [
      'an office word',
      group,
      inSentence('Een schipper vaart middels een boot.'),
      'middels',
      /“middels” is een kantoorwoord/,
      /schrijf: met/,
    ],
    [
      'an office word in capitals',
      group,
      inSentence('Middels een boot vaart een schipper.'),
      'Middels',
      /“middels” is een kantoorwoord/,
    ],
    [
      'office words over two lines',
      group,
      inSentence('Een schipper weet veel\nten aanzien\nvan een boot.'),
      'ten aanzien',
      /“ten aanzien van”/,
      /schrijf: over/,
    ],
    [
      'an office word in a summary',
      group,
      ['summary: Wie een boot heeft', 'summary: Wie vaart middels een boot'],
      'summary:',
      /“middels”/,
    ],
    ['an office word in a heading', help, [heading, '## Varen middels een boot'], 'middels', /“middels”/],
  ]),
  ...warnings('passive', [
    [
      'a sentence that hides who acts',
      group,
      inSentence('Een boot drijft.\nDe boot wordt verhuurd.'),
      'De boot wordt',
      /niet wie het doet: “De boot wordt verhuurd\.”/,
      /begin met wie/,
    ],
  ]),
  ...warnings('long-word', [
    [
      'a word of more than 15 letters that is no term',
      group,
      inSentence('Een schipper heeft een binnenvaartschip.'),
      'binnenvaart',
      /“binnenvaartschip” heeft 16 letters/,
      /begrip/,
    ],
  ]),
  ...warnings('form-of-address', [
    [
      'u and je in one text',
      help,
      ['een jas voor op het water', 'je jas voor op het water'],
      'je jas',
      /“u” en dan weer “je”/,
      /overal “u”/,
    ],
  ]),
  ...warnings('review-due', [
    [
      'a text that nobody read for a year',
      group,
      ['2026-03-02', '2025-06-15'],
      'updated:',
      /nagelezen op 2025-06-15/,
      /updated: 2026-06-15/,
    ],
  ]),
  {
    name: 'a picture of another kind than its name says',
    file: 'content/nl/stories/boot-van-hout.png',
    whole: '<svg onload="alert(1)"/>',
    rule: 'pictures',
    says: /geen foto van het soort \.png/,
    mend: /sla haar op als/,
  },
  {
    name: 'a picture of which only the beginning is left',
    file: 'content/nl/stories/boot-van-hout.png',
    whole: boat.subarray(0, 12),
    rule: 'pictures',
    says: /maar een deel over/,
    mend: /opnieuw/,
  },
  {
    name: 'a picture whose end is lost',
    file: 'content/nl/stories/boot-van-hout.png',
    whole: boat.subarray(0, -8),
    rule: 'pictures',
    says: /maar een deel over/,
  },
  {
    name: 'a picture that no text shows',
    file: 'content/nl/stories/vergeten.png',
    whole: boat,
    rule: 'unused-pictures',
    says: /in geen enkele tekst/,
    mend: /haal haar weg/,
    warning: true,
  },
];
