import { textOf, type Broken } from '#/tests/corpus/tree.ts';

const dutch = 'content/nl/help/roeiboot.mdx';
const english = 'content/en/help/roeiboot.mdx';
const sentence = 'There are 12 rowing boats';
const forgotten = 'Het loket geeft raad aan iedereen die een boot zoekt, en het is elke dag de hele dag open.';

/** A row: instead of what, what; heard of by which rule, where, and how. */
type Row = [
  name: string,
  rule: string,
  change: readonly [string, string],
  at: string | number,
  says: RegExp,
  mend?: RegExp,
];

const rows: Row[] = [
  ['a heading that is lacking', 'parts', ['## What to bring\n', ''], 1, /andere koppen dan de Nederlandse tekst: geen in plaats van 1/],
  ['a note that is lacking', 'parts', ['<Note>A rowing boat rocks.</Note>\n', ''], 1, /andere blokken <Note>/],
  [
    'a sentence to show that was translated',
    'parts',
    ['>Ik zoek een roeiboot. Kunt u mij helpen?<', '>I need a rowing boat.<'],
    '<Show means',
    /is niet de zin van de Nederlandse tekst/,
    /laat de zin Nederlands: Ik zoek/,
  ],
  [
    'a sentence to show without what it means',
    'parts',
    ['<Show means="I need a rowing boat. Can you help me?">', '<Show>'],
    '<Show>',
    /niet wat hij betekent/,
    /<Show means=/,
  ],
  [
    'a sentence to show that is lacking',
    'parts',
    ['<Show means="I need a rowing boat. Can you help me?">Ik zoek een roeiboot. Kunt u mij helpen?</Show>', ''],
    1,
    /De zin “Ik zoek een roeiboot/,
    /<Show means=/,
  ],
  ['a number that is lacking', 'numbers', ['There are 12', 'There are'], 1, /getal 12 van de Nederlandse tekst ontbreekt/],
  ['a number that was changed', 'numbers', ['There are 12', 'There are 21'], 'There are 21', /getal 21 staat niet in de Nederlandse tekst/, /kijk daar/],
  ['a link that is lacking', 'same-links', ['[why the town has a plan](/over/waarom/#de-stad-groeit)', 'why'], 1, /verwijzing naar \/over\/waarom\/#de-stad-groeit ontbreekt/],
  ['a link of its own', 'same-links', [sentence, 'There are 12 [rowing boats](/partners/)'], '[rowing boats]', /verwijst niet naar \/partners\//],
  ['a term by another word', 'same-terms', ['a mooring permit', 'permission'], 1, /begrip “aanlegvergunning” komt/, /“Mooring permit”/],
  [
    'a sentence that was not translated',
    'own-language',
    ['<Note>A', `${forgotten}\n\n<Note>A`],
    'Het loket',
    /niet in de taal van de vertaling/,
    /<bdi lang="nl">/,
  ],
  ['a word that no dictionary has', 'spelling', ['rocks.', 'rocksz.'], 'rocksz', /“rocksz” staat niet in het woordenboek van “en”/, /bedoelde u rocks/],
  ['a placeholder', 'slips', ['rocks.', 'rocks [name].'], '[name]', /plek die nog gevuld moet worden/],
  ['a sign twice', 'slips', ['rocks.', 'rocks,, a little.'], 'rocks,,', /leesteken verkeerd/],
  ['a word twice', 'slips', ['A rowing boat rocks', 'A rowing boat boat rocks'], 'boat boat', /“boat boat” staat er twee keer/],
];

/** A translation of an earlier Dutch text, by the day on which it followed that. */
const behind = (name: string, on: string, says: RegExp): Broken => ({
  name,
  file: english,
  whole: textOf(english).replace(/follows: .*/, `follows: { hash: 0123456789ab, on: ${on} }`),
  rule: 'behind',
  at: 'follows:',
  says,
  mend: /npm run vertaald -- content\/en\/help\/roeiboot\.mdx/,
  warning: true,
});

/** What is wrong in a translation beside the Dutch text. */
export const translations: Broken[] = [
  ...rows.map(([name, rule, change, at, says, mend]) => ({
    name: `in a translation: ${name}`,
    file: english,
    change,
    rule,
    ...(typeof at === 'number' ? { line: at } : { at }),
    says,
    mend,
  })),
  {
    name: 'a translation of a text that nobody can tell',
    file: english,
    change: ['hash: "d0f5dd5a87ef"', 'hash: "roeiboot"'],
    rule: 'shape',
    at: 'follows:',
    says: /geen kenmerk van een tekst/,
    mend: /npm run vertaald/,
  },
  {
    name: 'what a sentence means, beside the Dutch one',
    file: dutch,
    change: ['<Show>', '<Show means="Wat u zegt.">'],
    rule: 'parts',
    at: '<Show means',
    says: /“means” hoort alleen in een vertaling/,
  },
  {
    name: 'a translation that is hard to read',
    file: english,
    change: [
      'A rowing boat rocks.',
      'Municipal organisations responsible for accommodating international individuals communicate administrative regulations concerning rowing vessels. '.repeat(2),
    ],
    rule: 'reading-ease',
    line: 1,
    says: /leesmaat van de vertaling is \d+; die hoort 65/,
    mend: /kortere woorden/,
    warning: true,
  },
  behind('a translation of a Dutch text that has changed', '2026-06-01', /is veranderd nadat deze vertaling/),
  behind('a translation of a Dutch text that changed long ago', '2026-03-02', /lezers zien de Nederlandse tekst/),
];
