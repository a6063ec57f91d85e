import { raftInEnglish } from '#/tests/corpus/broken/facts.ts';
import { textOf, type Broken } from '#/tests/corpus/tree.ts';

const boat = 'content/nl/help/boot.mdx';
const raft = 'content/nl/help/vlot.mdx';
const term = 'content/nl/terms/kade.mdx';
const told = 'content/nl/stories/timoer.mdx';

/** A field put before the title of a term. */
const withField = (field: string) => ({ file: term, change: ['title:', `${field}\ntitle:`] as const });

/** What few editors do, and is said all the same. */
export const seldom: Broken[] = [
  {
    name: 'an old address with its language',
    ...withField("formerly: ['/en/hulp/schuit/']"),
    rule: 'formerly',
    at: 'formerly:',
    says: /begint met een taal/,
  },
  {
    name: 'an old place on another page',
    ...withField("formerly: ['/hulp/boot/#oud']"),
    rule: 'formerly',
    at: 'formerly:',
    says: /was op een andere pagina dan deze tekst nu/,
  },
  {
    name: 'an old place that is there',
    ...withField("formerly: ['/begrippen/#kade']"),
    rule: 'formerly',
    at: 'formerly:',
    says: /De plek \/begrippen\/#kade is er nog/,
  },
  {
    name: 'a link to an old address',
    file: raft,
    whole: textOf(raft)
      .replace('title:', "formerly: ['/hulp/schuit/']\ntitle:")
      .replace('de [rederij](/partners/rederij/)', 'wie een [oud vlot](/hulp/schuit/) heeft'),
    rule: 'links',
    at: 'Een vlot ligt',
    says: /Het adres \/hulp\/schuit\/ is verhuisd/,
    mend: /schrijf \/hulp\/vlot\//,
  },
  {
    name: 'an introduction with another title than its name in the menu',
    file: 'content/nl/intros/help.mdx',
    change: ['label: Hulp', 'label: Steun'],
    rule: 'intros',
    at: 'title:',
    says: /begint niet met “Steun”/,
  },
  {
    name: 'an upright line in a list, where a spreadsheet parts its values',
    file: term,
    change: ['aliases: [kades', 'aliases: ["wal|kant"'],
    rule: 'cells',
    at: 'aliases:',
    says: /rechte streep/,
  },
  {
    name: 'a photo by a loose reference',
    file: boat,
    change: ['## Wat u meeneemt', '![Een boot][b]\n\n[b]: ./boot.png\n\n## Wat u meeneemt'],
    rule: 'prose-only',
    at: '![Een boot]',
    says: /losse verwijzing naar een foto/,
  },
  {
    name: 'a paragraph with a number that is none',
    file: 'content/nl/outline.yaml',
    change: [
      "  - id: '2.2.1'\n",
      '  - id: eerste\n    title: Het begin\n    label: het begin\n' + "  - id: '2.2.1'\n",
    ],
    rule: 'data-files',
    at: '- id: eerste',
    says: /staat geen nummer van een paragraaf/,
    mend: /'2\.2\.1'/,
  },
  {
    name: 'a word of danger with a star inside',
    file: 'content/nl/danger.yaml',
    change: ['words: [lek, ', 'words: [l*k, '],
    rule: 'data-files',
    at: 'words:',
    says: /iets dat niemand zo typt/,
  },
  {
    name: 'neither yes nor no',
    file: told,
    change: ['guardian: false', 'guardian: misschien'],
    rule: 'shape',
    at: 'guardian:',
    says: /“consent\.guardian” hoort true of false te staan/,
    mend: /true voor ja, of false voor nee/,
  },
  {
    name: 'office words as a list, without plain ones',
    file: 'content/nl/jargon.yaml',
    whole: 'words:\n  - middels\n',
    rule: 'data-files',
    at: 'words:',
    says: /“words” hoort bij elk woord een ander te staan/,
    mend: /middels: met/,
  },
  {
    name: 'a translation of what is cited to the letter',
    file: 'content/en/council/oorsprong.mdx',
    whole: raftInEnglish,
    rule: 'translations',
    line: 1,
    says: /blijft in het Nederlands/,
    mended: { file: 'content/en/help/vlot.mdx', whole: raftInEnglish },
  },
];
