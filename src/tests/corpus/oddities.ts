import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stateIn, textOf, valid, type Change } from './tree.ts';

/** Something unusual that is right all the same. */
interface Oddity {
  name: string;
  changes: Change[];
}

const story = 'content/nl/stories/odilia.mdx';
const translation = 'content/en/stories/odilia.mdx';
const group = 'content/nl/groups/schippers.mdx';
const help = 'content/nl/help/boot.mdx';
const outline = 'content/nl/outline.yaml';
const heading = '## Wat u meeneemt';
const sentence = 'Een schipper heeft een boot.';

/** A person of this name tells the first story, here and in translation. */
const called = (name: string): Change[] => {
  const told = (file: string) =>
    textOf(file)
      .replaceAll('Odilia', name)
      .replace(`"${name}: `, `"${name.replaceAll('"', '\\"')}: `);
  const dutch = told(story);
  return [
    { file: story, whole: dutch },
    { file: translation, whole: told(translation).replace(stateIn(story, textOf(story)), stateIn(story, dutch)) },
  ];
};

const rows: [name: string, file: string, change: readonly [string, string]][] = [
  ['letters with accents', group, [sentence, 'Eén schipper heeft een geërfde boot, à la carte.']],
  [
    'letters made of two characters',
    group,
    [sentence, 'Eén schipper heeft een geërfde boot.'.normalize('NFD')],
  ],
  ['emoji', group, [sentence, 'Een schipper heeft een boot ⛵️ 👩🏽‍✈️ 👨‍👩‍👧 🇳🇱 🏴󠁧󠁢󠁥󠁮󠁧󠁿.']],
  ['emoji in a title', group, ['title: Schippers', 'title: ⛵️ Schippers']],
  ['straight quotes', group, [sentence, 'Een "schipper" heeft \'een\' boot.']],
  ['curly quotes', group, [sentence, 'Een “schipper” heeft ‘een’ boot, zo’n mooie.']],
  ['quotes in a title', group, ['title: Schippers', 'title: "De \\"schippers\\""']],
  [
    'an apostrophe in a title in straight quotes',
    group,
    ['title: Schippers', "title: 'Schippers in ''s-Hertogenbosch'"],
  ],
  ['a colon in a quoted title', group, ['title: Schippers', 'title: "Schippers: wie zijn dat?"']],
  ['a number sign in a quoted title', group, ['title: Schippers', 'title: "Schippers #1"']],
  ['a title that is a year, in quotes', group, ['title: Schippers', 'title: "2026"']],
  ['less than, as an entity', group, [sentence, 'Een schipper heeft &lt; twee boten &amp; een vlot.']],
  ['less than, with spaces around it', group, [sentence, 'Een boot van 1 < 2 meter & een vlot.']],
  ['braces, as entities', group, [sentence, 'Een schipper schrijft &#123;boot&#125;.']],
  [
    'a name that begins with an apostrophe',
    group,
    [sentence, "Een schipper uit 's-Hertogenbosch of ’s-Gravenhage."],
  ],
  [
    'numbers with points, dashes and signs',
    group,
    [sentence, 'Er zijn 25.000 boten in 2025-2028, 12,5% meer, voor € 3.'],
  ],
  ['a telephone number as a link', group, [sentence, 'Bel [14 024](tel:14024) of [112](tel:112).']],
  [
    'an address with a query and a port',
    group,
    [sentence, 'Zie [de kaart](https://kaart.rederij.example:8443/x?a=1&b=2#c).'],
  ],
  ['a link to the search with a word in it', group, [sentence, 'Zoek [alle boten](/zoeken/?q=boot).']],
  ['a link to all stories', group, [sentence, 'Lees [alle verhalen](/verhalen/).']],
  ['a link to the feed', group, [sentence, 'Volg [de nieuwe verhalen](/verhalen/feed.xml).']],
  ['a link to a heading of the same page', help, ['/over/waarom/#de-stad-groeit', '#wat-u-meeneemt']],
  ['a link to one of several on a page', group, [sentence, 'Een [kade](/begrippen/#kade) heeft een boot.']],
  ['a link with a title', group, [sentence, 'Een [kade](/begrippen/#kade "De kade") heeft een boot.']],
  ['bold and italics', group, [sentence, '**Een** *schipper* heeft een ***boot***.']],
  ['a quotation', group, [sentence, '> Een schipper heeft een boot.']],
  ['a numbered list in a list', group, [sentence, '1. een boot\n   - van hout\n   - van staal\n2. een vlot']],
  ['a table', group, [sentence, '| boot | plek |\n| --- | --- |\n| hout | kade |']],
  ['a long line below a heading', help, ['## Wat u meeneemt', `Wat u meeneemt\n${'-'.repeat(60)}`]],
  ['a line break', group, [sentence, 'Een schipper<br/>heeft een boot.\\\nVan hout.']],
  [
    'tags of the short list',
    group,
    [sentence, 'Een <q>schipper</q> in <cite>De Boot</cite> heet <bdi dir="rtl" lang="ar">ربان</bdi>.'],
  ],
  [
    'quotes in the title of a situation',
    help,
    ['title="U heeft al een boot"', `title='U heeft al een "boot", zo’n &lsquo;hoge&rsquo; &amp; oude'`],
  ],
  ['a door by the name of its partner', help, ['<Door to="rederij" name="Rederij">', '<Door to="rederij">']],
  ['an entity in an attribute', group, [sentence, 'De <abbr title="Rederij &amp; Oever">RLO</abbr> vaart.']],
  [
    'a component over several lines',
    group,
    [`${sentence} `, '<Note>\n\nLet op:\n\n- een boot\n- een jas\n\n</Note>\n\n'],
  ],
  ['words like import and export', group, [sentence, 'Import en export gaan per boot. De export groeit.']],
  [
    'an abbreviation that is written out',
    group,
    [sentence, 'De Vereniging van Boten (VVB) vaart. De VVB heeft een boot.'],
  ],
  ['an abbreviation written out after it', group, [sentence, 'De VVB (Vereniging van Boten) vaart.']],
  [
    'an abbreviation that a tag writes out',
    group,
    [sentence, 'De <abbr title="Vereniging van Boten">VVB</abbr> vaart.'],
  ],
  [
    'an abbreviation in small letters that is written out',
    group,
    [sentence, 'Een bewijs van wie u bent (bsn).'],
  ],
  [
    'a partner with a number from abroad',
    'content/nl/partners/rederij.mdx',
    ['abbreviation: RLO', 'abbreviation: RLO\nphone: "0031 24 123 45 67"'],
  ],
  [
    'a number with its region between brackets',
    'content/nl/partners/rederij.mdx',
    ['abbreviation: RLO', 'abbreviation: RLO\nphone: "(024) 123 45 67"'],
  ],
  ['numerals', group, [sentence, 'Koning Willem II woont in hoofdstuk IV.']],
  ['let op, in capitals', group, [sentence, 'LET OP: dat is OK. Het schip van de NV vaart op het IJ.']],
  ['money', group, [sentence, 'Een boot kost US$5 of EUR 5.']],
  ['a domain in a sentence', group, [sentence, 'Een schipper kijkt op coa.nl. Dan vaart hij.']],
  ['initials', group, [sentence, 'Een schipper kent J.A. de Vries.']],
  ['an abbreviation of a partner, and one of a term', group, [sentence, 'De RLO ligt aan de KL.']],
  ['an office word inside another word', group, [sentence, 'Een schipper heeft inmiddels een boot.']],
  ['a long word that is a term', group, [sentence, 'Een schipper vraagt een aanlegvergunning.']],
  [
    'a sentence of 25 words',
    group,
    [sentence, `Wie wil varen ${'en zwemmen '.repeat(10)}en dat. Dat is goed. Dat mag.`],
  ],
  ['a text read over today', group, ['2026-03-02', '2026-06-15']],
  ['a consent that ends in sixty-one days', 'content/nl/stories/timoer.mdx', ['2027-06-30', '2026-08-15']],
  [
    'fields in another order and in quotes',
    group,
    [
      'title: Schippers\nsummary: Wie een boot heeft, is een schipper.',
      '"summary": Wie een boot heeft, is een schipper.\n"title": Schippers',
    ],
  ],
  [
    'a page of help that closes with what is not known',
    help,
    [heading, `${heading}\n\nWat een boot kost, staat niet in het beleidskader.`],
  ],
  ['another word for a thing, in the words of somebody else', help, [heading, `Iemand zei: “Een\naanlegplek”.\n\n${heading}`]],
  [
    'another word for a thing, in a story',
    'content/nl/stories/timoer.mdx',
    ['De buren doen', 'Een aanlegplek is er niet. De buren doen'],
  ],
  ['a comment in the front matter', group, ['order: 1', '# nog nakijken\norder: 1 # voorlopig']],
  [
    'a summary over two lines',
    group,
    [
      'summary: Wie een boot heeft, is een schipper.',
      'summary: >-\n  Wie een boot heeft,\n  is een schipper.',
    ],
  ],
  ['a list on lines of its own', group, ['keywords: [water, boot]', 'keywords:\n  - water\n  - boot']],
];

/** All of it. */
export const oddities: Oddity[] = [
  ...rows.map(([name, file, change]) => ({
    name,
    changes: [{ file, change }],
  })),
  {
    name: 'an exception with its reason',
    changes: [
      {
        file: group,
        whole: textOf(group)
          .replace(sentence, 'Een boot wordt verhuurd.')
          .replace(
            'order: 1',
            'order: 1\nexceptions:\n  - rule: passive\n    reason: de verhuurder is onbekend',
          ),
      },
    ],
  },
  { name: 'a name with accents', changes: called('Zoë-Mérida Çelik Ðorđe') },
  { name: 'a name with an apostrophe and small words', changes: called("Gijs van 't Hof-d'Artagnan") },
  { name: 'a very long name', changes: called(`${'Adelheid-Philomena '.repeat(3)}van der Zwaluwenberg`) },
  { name: 'an Arabic name', changes: called('محمد عبد الله') },
  { name: 'a Hebrew name with a mark of direction', changes: called('\u200Fאסתר כהן\u200E') },
  { name: 'a Persian name with a joiner', changes: called('نرگس\u200Cزاده') },
  { name: 'a Chinese name', changes: called('王小明') },
  { name: 'a name of one letter', changes: called('Ö') },
  {
    name: 'a name in quotes',
    changes: called('Jo "Boot" Bakker').map((each) => ({
      ...each,
      whole: String(each.whole).replace('person: Jo "Boot" Bakker', 'person: \'Jo "Boot" Bakker\''),
    })),
  },
  {
    name: 'a name that is a word, as a word',
    changes: [
      ...called('Roos'),
      { file: group, change: [sentence, 'Een schipper heeft een roos, roosjes en een rozenboot.'] },
    ],
  },
  {
    name: 'a name that is a word and has more to it, at the start of a sentence',
    changes: [...called('Ton Zeilstra'), { file: group, change: [sentence, 'Ton na ton gaat aan boord.'] }],
  },
  {
    name: 'two people of one name',
    changes: [
      {
        file: 'content/nl/stories/timoer.mdx',
        whole: textOf('content/nl/stories/timoer.mdx').replaceAll('Timoer', 'Odilia'),
      },
    ],
  },
  {
    name: 'a withdrawn story that has been emptied',
    changes: [
      {
        file: 'content/nl/stories/timoer.mdx',
        whole: `---
title: Ingetrokken 12
summary: Ingetrokken 12
updated: 2026-03-02
sources: ["1.1"]
person: Ingetrokken 12
consent:
  basis: form
  reference: F-012
  withdrawn: 2026-06-15
---
`,
      },
    ],
  },
  {
    name: 'lines that end as on Windows',
    changes: [story, translation, help, outline, 'content/nl/facts.yaml'].map((file) => ({
      file,
      whole: textOf(file).replaceAll('\n', '\r\n'),
    })),
  },
  {
    name: 'lines of which some end as on Windows',
    changes: [story, outline].map((file) => ({
      file,
      whole: textOf(file).replace(/\n(?=[a-m])/g, '\r\n'),
    })),
  },
  {
    name: 'a picture with all its dots, and without the mark that it is done',
    changes: [
      {
        file: 'content/nl/stories/boot-van-hout.png',
        whole: readFileSync(join(valid, 'content/nl/stories/boot-van-hout.png')).subarray(0, -12),
      },
    ],
  },
  {
    name: 'what programs leave behind',
    changes: ['content/.DS_Store', 'content/nl/stories/.gitkeep', 'content/nl/.obsidian/app.json'].map(
      (file) => ({
        file,
        whole: '{}',
      }),
    ),
  },
];
