import { stateIn, textOf, type Broken } from '#/tests/corpus/tree.ts';

const story = 'content/nl/stories/odilia.mdx';
const other = 'content/nl/stories/timoer.mdx';
const help = 'content/nl/help/boot.mdx';
const partner = 'content/nl/partners/rederij.mdx';
const promise = 'content/nl/commitments/belofte-boten.mdx';
const law = 'content/nl/laws/vaarwet.mdx';
const term = 'content/nl/terms/kade.mdx';
const notice = 'content/nl/notices/privacy.mdx';
const translation = 'content/en/stories/odilia.mdx';
const outlineFile = 'content/nl/outline.yaml';
const codesFile = 'content/nl/codes.yaml';
const factsFile = 'content/nl/facts.yaml';
const dangerFile = 'content/nl/danger.yaml';

const consentOfOther =
  'consent:\n  basis: form\n  told: 2026-02-01\n  guardian: false\n  pictured: true\n  reference: F-012\n  until: 2027-06-30\n';

/** A row: in which file, instead of what, what; heard of by which rule, where, and how. */
type Row = [
  name: string,
  file: string,
  change: [string, string],
  at: string | number,
  says: RegExp,
  mend?: RegExp,
];

const rows = (rule: string, list: Row[]): Broken[] =>
  list.map(([name, file, change, at, says, mend]) => ({
    name,
    file,
    change,
    rule,
    ...(typeof at === 'number' ? { line: at } : { at }),
    says,
    mend,
  }));

const told = rows('consent-form', [
  ['not told when', other, ['  told: 2026-02-01\n', ''], 'consent:', /niet wanneer dit verhaal/, /“told: 2026-06-15”/],
  ['nothing of a guardian', other, ['  guardian: false\n', ''], 'consent:', /ouder of voogd/, /guardian: true/],
  ['a false source', other, ['person:', 'sources: ["1.1"]\nperson:'], 'sources:', /niet de bron/, /haal de regel sources weg/],
  ['nobody asked about a photo', story, ['  pictured: true\n', ''], 'consent:', /iedereen op de foto/, /pictured: true/],
]);

const formerly = rows('formerly', [
  ['an old address that is there', term, ['title:', "formerly: ['/hulp/boot/']\ntitle:"], 'formerly:', /een pagina die er is/],
  ['an old address of a story', term, ['title:', "formerly: ['/verhalen/odilia/']\ntitle:"], 'formerly:', /van een verhaal/],
]);

const shape = rows('shape', [
  ['an old address in a story', story, ['title:', "formerly: ['/oud/']\ntitle:"], 'formerly:', /“formerly” bestaat hier niet/],
  ['an old address elsewhere', term, ['title:', "formerly: ['https://kwaad.example/']\ntitle:"], 'formerly:', /geen adres van een pagina/],
  [
    'an unknown field',
    story,
    ['summary:', 'samenvatting:'],
    'samenvatting:',
    /“samenvatting” bestaat hier niet/,
    /schrijf “summary”/,
  ],
  [
    'a mistyped field',
    story,
    ['keywords:', 'keyword:'],
    'keyword:',
    /“keyword” bestaat hier niet/,
    /“keywords”/,
  ],
  ['a mistyped field in a field', story, ['  basis:', '  bases:'], 'bases:', /“bases” bestaat/, /“basis”/],
  [
    'a field in Dutch',
    partner,
    ['website:', 'site:'],
    'site:',
    /“site” bestaat hier niet/,
    /schrijf “website”/,
  ],
  [
    'a day as a number',
    story,
    ['2026-03-02', '20260302'],
    'updated:',
    /geen bestaande dag/,
    /jaar, maand, dag/,
  ],
  ['a day in a list', story, ['2026-03-02', '[2026-03-02]'], 'updated:', /geen bestaande dag/],
  [
    'an order beyond counting',
    help,
    ['order: 1', 'order: 99999999999999999999'],
    'order:',
    /“order” hoort een/,
    /1, 2, 3/,
  ],
  [
    'a layout, which would load a program',
    story,
    ['role: Schipper', 'layout: ../../../x.astro'],
    'layout:',
    /“layout” bestaat hier niet/,
  ],
  [
    'a slug, which would change the address',
    story,
    ['role: Schipper', 'slug: elders'],
    'slug:',
    /“slug” bestaat hier niet/,
  ],
  [
    'a field called __proto__',
    story,
    ['role: Schipper', '__proto__: { role: x }'],
    '__proto__',
    /“__proto__” bestaat hier niet/,
  ],
  [
    'a field called constructor',
    story,
    ['role: Schipper', 'constructor: x'],
    'constructor:',
    /“constructor” bestaat hier niet/,
  ],
  [
    'a missing field',
    story,
    ['title: "Odilia: een boot van hout"\n', ''],
    1,
    /“title” ontbreekt/,
    /title: …/,
  ],
  [
    'a missing field in a field',
    story,
    ['  basis: published\n', ''],
    'consent:',
    /“consent.basis” ontbreekt/,
    /basis: …/,
  ],
  [
    'no consent',
    other,
    [consentOfOther, ''],
    1,
    /“consent” ontbreekt/,
  ],
  [
    'a consent that is a word',
    other,
    [consentOfOther, 'consent: ja\n'],
    'consent: ja',
    /“consent” hoort een groepje velden/,
  ],
  ['an empty field', story, ['role: Schipper', 'role:'], 'role:', /“role” is leeg/, /haal de regel weg/],
  [
    'an empty required field',
    story,
    ['person: Odilia', 'person:'],
    'person:',
    /“person” is leeg/,
    /achter: zonder/,
  ],
  [
    'a field of only spaces',
    story,
    ['person: Odilia', 'person: "  "'],
    'person:',
    /“person” staat te weinig/,
  ],
  [
    'a choice that does not exist',
    partner,
    ['level: local', 'level: lokaal'],
    'level:',
    /“level” staat een keuze/,
    /national, regional, local/,
  ],
  [
    'a pictogram that does not exist',
    help,
    ['icon: bed', 'icon: boat'],
    'icon:',
    /“icon” staat een keuze/,
    /house/,
  ],
  [
    'a ground of consent that does not exist',
    story,
    ['basis: published', 'basis: asked'],
    'basis:',
    /keuze die niet bestaat/,
    /published, form/,
  ],
  [
    'a number as a title',
    help,
    ['Ik zoek een boot\nsummary', '2026\nsummary'],
    'title:',
    /“title” hoort tekst/,
    /aanhalingstekens/,
  ],
  [
    'a yes or no as a title',
    help,
    ['Ik zoek een boot\nsummary', 'true\nsummary'],
    'title:',
    /“title” hoort tekst/,
    /aanhalingstekens/,
  ],
  [
    'a list as a title',
    help,
    ['Ik zoek een boot\nsummary', '[Ik, zoek]\nsummary'],
    'title:',
    /“title” hoort tekst/,
  ],
  [
    'a title of more than 110 letters',
    help,
    ['Ik zoek een boot\nsummary', `${'Aanlegsteiger '.repeat(10)}\nsummary`],
    'title:',
    /ten hoogste 110 tekens/,
    /korter/,
  ],
  [
    'a title on two lines',
    help,
    ['Ik zoek een boot\nsummary', '|\n  Ik zoek\n  een boot\nsummary'],
    'title:',
    /“title” staan meer regels/,
    /één regel/,
  ],
  [
    'a person with a name as long as a page',
    story,
    ['person: Odilia', `person: ${'Odilia '.repeat(40)}`],
    'person:',
    /ten hoogste 200 tekens/,
  ],
  [
    'keywords without a list',
    story,
    ['[water, boot]', 'water, boot'],
    'keywords:',
    /“keywords” hoort een lijst/,
    /\[eerste, tweede\]/,
  ],
  [
    'a number among the keywords',
    story,
    ['[water, boot]', '[water, 3]'],
    'keywords:',
    /“keywords, nummer 2” hoort tekst/,
  ],
  ['an order in words', help, ['order: 1', 'order: eerste'], 'order:', /“order” hoort een getal/],
  ['an order of nought', help, ['order: 1', 'order: 0'], 'order:', /“order” hoort een getal vanaf 1/],
  ['half an order', help, ['order: 1', 'order: 1.5'], 'order:', /“order” hoort een heel getal/],
  [
    'a day in words',
    story,
    ['2026-03-02', '2 maart 2026'],
    'updated:',
    /“updated” staat geen bestaande dag/,
    /jaar, maand, dag/,
  ],
  ['a day in quotes that is none', story, ['2026-03-02', '"2026-02-30"'], 'updated:', /geen bestaande dag/],
  [
    'a withdrawal without a day',
    other,
    ['  until:', '  withdrawn: true\n  until:'],
    'withdrawn:',
    /“consent.withdrawn” staat geen bestaande dag/,
  ],
  [
    'a withdrawal without its spaces',
    other,
    ['  until: 2027-06-30', '  until: 2027-06-30\nwithdrawn: 2026-06-15'],
    'withdrawn:',
    /“withdrawn” bestaat hier niet/,
    /zet er twee spaties voor, onder “consent:”.*staat het verhaal nog op de site/,
  ],
  [
    'a ground of consent without its spaces',
    other,
    ['  reference: F-012\n  until: 2027-06-30', '  until: 2027-06-30\nreference: F-012'],
    'reference:',
    /“reference” bestaat hier niet/,
    /zet er twee spaties voor, onder “consent:”/,
  ],
  [
    'a field of the text among those of its consent',
    other,
    ['  until:', '  country: PT\n  until:'],
    'country:',
    /“country” bestaat hier niet/,
    /even ver naar links als “consent:”/,
  ],
  [
    'a website over http',
    partner,
    ['https://rederij.example/', 'http://rederij.example/'],
    'website:',
    /geen adres dat met https/,
    /https:\/\/www/,
  ],
  [
    'a website that is a script',
    partner,
    ['https://rederij.example/', '"javascript:alert(1)"'],
    'website:',
    /geen adres dat met https/,
  ],
  [
    'a website with a password',
    partner,
    ['https://rederij.example/', 'https://jan:geheim@rederij.example/'],
    'website:',
    /geen adres dat met https/,
  ],
  [
    'a website without a name',
    partner,
    ['https://rederij.example/', 'https://127.0.0.1/'],
    'website:',
    /geen adres dat met https/,
  ],
  [
    'an official address over http',
    law,
    ['officialAddress: https', 'officialAddress: http'],
    'officialAddress:',
    /geen adres dat met https/,
  ],
  [
    'a country in lower case',
    story,
    ['country: PT', 'country: pt'],
    'country:',
    /geen code van een land/,
    /hoofdletters/,
  ],
  [
    'a country that does not exist',
    story,
    ['country: PT', 'country: XX'],
    'country:',
    /geen code van een land/,
  ],
  [
    'a promise with a number of the wrong form',
    promise,
    ['code: 2.2.1-a', 'code: 2.2.1a'],
    'code:',
    /geen nummer van een beleidspunt/,
    /2\.2\.1-a/,
  ],
  [
    'a promise that is no part of an ambition',
    promise,
    ['code: 2.2.1-a', 'code: 2.3.1-a'],
    'code:',
    /geen nummer van een beleidspunt/,
  ],
  [
    'what happened since, without a source',
    promise,
    ['point: 1', 'point: 1\nsince:\n  - on: 2026-03-02\n    what: Er ligt een boot bij'],
    '- on: 2026',
    /“since, nummer 1, source” ontbreekt/,
  ],
  [
    'what happened since, by hearsay',
    promise,
    ['point: 1', 'point: 1\nsince:\n  - on: 2026-03-02\n    what: Er ligt een boot bij\n    source: de krant'],
    'source: de',
    /geen adres dat met https/,
  ],
  [
    'a law without the day on which it was looked up',
    law,
    ['checked: 2026-03-02\n', ''],
    1,
    /“checked” ontbreekt/,
  ],
  [
    'an opening of more than seven words',
    promise,
    ['We leggen meer boten aan de kade', 'We leggen elk jaar meer boten aan de kade'],
    'opening:',
    /meer dan zeven woorden/,
    /zeven/,
  ],
  [
    'an exception without a reason',
    story,
    ['role: Schipper', 'exceptions:\n  - rule: passive'],
    '- rule',
    /“exceptions, nummer 1, reason” ontbreekt/,
  ],
  [
    'an exception with a word for a reason',
    story,
    ['role: Schipper', 'exceptions:\n  - rule: passive\n    reason: mag'],
    'reason:',
    /te weinig/,
    /10 tekens/,
  ],
  [
    'a reference with capitals',
    story,
    ['[schippers]', '[Schippers]'],
    'groups:',
    /“groups, nummer 1” staat geen bestandsnaam/,
  ],
  [
    'a reference that climbs out of its folder',
    story,
    ['[schippers]', '["../laws/vaarwet"]'],
    'groups:',
    /geen bestandsnaam/,
  ],
  [
    'a fact in a translation',
    translation,
    ['role: Skipper', 'role: Skipper\nperson: Odilia'],
    'person:',
    /“person” bestaat hier niet/,
    /geldt voor elke taal/,
  ],
  [
    'a relation in a translation',
    translation,
    ['role: Skipper', 'groups: [schippers]'],
    'groups:',
    /“groups” bestaat hier niet/,
    /geldt voor elke taal/,
  ],
  [
    'a day of its own in a translation',
    translation,
    ['role: Skipper', 'updated: 2026-03-02'],
    'updated:',
    /“updated” bestaat hier niet/,
    /geldt voor elke taal/,
  ],
  [
    'a consent in a translation',
    translation,
    ['role: Skipper', 'consent: { basis: form, reference: x }'],
    'consent:',
    /“consent” bestaat hier niet/,
  ],
  [
    'a translation of nobody knows which text',
    translation,
    ['follows: { hash: "c9c04b7e49f9", on: 2026-03-02 }\n', ''],
    1,
    /“follows” ontbreekt/,
  ],
]);

const elsewhere: Broken[] = [
  ...rows('references', [
    [
      'a mistyped reference',
      story,
      ['[schippers]', '[schipper]'],
      'groups:',
      /“schipper” in het veld “groups” bestaat niet/,
      /“schippers”/,
    ],
    [
      'a reference to nothing',
      story,
      ['[schippers]', '[kwartiermakers]'],
      'groups:',
      /“kwartiermakers”.*bestaat niet/,
      /bestandsnaam uit die map/,
    ],
    [
      'a reference to another collection',
      'content/nl/commitments/belofte-lessen.mdx',
      ['ambition: varen', 'ambition: schippers'],
      'ambition:',
      /“schippers”.*bestaat niet/,
    ],
  ]),
  ...rows('sources', [
    [
      'an unknown paragraph',
      story,
      ['["1.1"]', '["1.1", "9.9"]'],
      'sources:',
      /geen paragraaf “9.9”/,
      /1\.1, 2\.2\.1/,
    ],
    [
      'an unknown fact',
      'content/nl/help/vlot.mdx',
      ['facts: [vlot]', 'facts: [ponton]'],
      'facts:',
      /geen regel “ponton”/,
      /haven, vlot/,
    ],
    ['no source at all', story, ['sources: ["1.1"]\n', ''], 1, /zegt niet waar het staat/, /sources:/],
  ]),
  ...rows('kept-codes', [
    [
      'a promise with a number that nobody gave out',
      promise,
      ['code: 2.2.1-a', 'code: 2.2.1-c'],
      'code:',
      /2\.2\.1-c staat niet in de lijst/,
      /codes\.yaml: - id: 2\.2\.1-c/,
    ],
    [
      'a promise that is gone without a word',
      codesFile,
      ['  - id: 2.2.1-b', '  - id: 2.2.1-b\n  - id: 2.2.1-c'],
      '- id: 2.2.1-c',
      /2\.2\.1-c is er niet meer/,
      /removed:/,
    ],
    [
      'a number that is left out between two others',
      codesFile,
      ['  - id: 2.2.1-b', '  - id: 2.2.1-b\n  - { id: 2.2.1-d, removed: { on: 2026-03-02, why: Weg } }'],
      '- { id: 2.2.1-d',
      /ontbreekt 2\.2\.1-c/,
      /zet - id: 2\.2\.1-c terug/,
    ],
  ]),
  ...rows('law-checks', [
    [
      'a law that nobody looked up for half a year',
      law,
      ['checked: 2026-03-02', 'checked: 2025-12-15'],
      'checked:',
      /van 2025-12-15/,
      /checked: 2026-06-15/,
    ],
  ]).map((each) => ({ ...each, warning: true as const })),
  ...rows('commits', [
    [
      'a claim of an ambition that is marked once more',
      outlineFile,
      ['at: /ambities/varen/#belofte-boten', 'at: /ambities/varen/#belofte-boten\n        commits: here'],
      'commits: here',
      /2\.2\.1-a staat in 2\.2/,
      /haal de regel/,
    ],
    [
      'a topic of a claim that is not on the page with topics',
      outlineFile,
      ['at: /hulp/boot/', 'at: /hulp/boot/\n        topics: [money]'],
      'topics: [money]',
      /1\.1-b heeft topics: en geen commits:/,
      /haal topics: weg/,
    ],
  ]),
  ...rows('held-relations', [
    [
      'a relation that no paragraph holds',
      promise,
      ['["2.2.1", "1.1"]', '["2.2.1"]'],
      'groups:',
      /Geen paragraaf in sources noemt “schippers”/,
      /zet “1\.1” in sources/,
    ],
    [
      'a relation that the paragraph of the commitment names, and that is not there',
      promise,
      ['laws: [vaarwet]\n', ''],
      1,
      /Paragraaf 2\.2\.1 noemt “vaarwet”/,
      /zet “vaarwet” bij laws/,
    ],
    [
      'a paragraph that names for a commitment that is not there',
      outlineFile,
      ['for: [2.2.1-a]', 'for: [2.2.1-a, 2.2.1-z]'],
      'for: [2.2.1-a, 2.2.1-z]',
      /Bij names staat “2\.2\.1-z”/,
      /nummer van een beleidspunt/,
    ],
  ]),
  ...rows('claims', [
    [
      'a claim explained on a page that is not there',
      outlineFile,
      ['/hulp/boot/', '/hulp/boat/'],
      'at: /hulp/boat/',
      /1\.1-b staat op een plek die er niet is/,
      /\/hulp\/boot\//,
    ],
    [
      'a claim explained at an anchor that is not there',
      outlineFile,
      ['#de-stad-groeit', '#de-stad-krimpt'],
      'at: /over',
      /1\.1-a staat op een plek/,
      /de-stad-groeit/,
    ],
  ]),
  ...rows('data-files', [
    [
      'a number that went without its reason',
      codesFile,
      ['  - id: 2.2.1-b', '  - { id: 2.2.1-b, removed: { on: 2026-03-02 } }'],
      '- { id',
      /“codes, nummer 2, removed, why|“codes, nummer 2, removed\.why” ontbreekt/,
    ],
    [
      'a claim without a place',
      outlineFile,
      ['        at: /hulp/boot/\n', ''],
      '- id: 1.1-b',
      /“paragraphs, nummer 1, claims, nummer 2, at” ontbreekt/,
    ],
    [
      'a claim at a place that is no address',
      outlineFile,
      ['at: /hulp/boot/', 'at: hulp'],
      'at: hulp',
      /geen plek op deze site/,
    ],
    [
      'a claim with a number of the wrong form',
      outlineFile,
      ['id: 1.1-b', 'id: 1.1b'],
      'id: 1.1b',
      /geen nummer van een bewering/,
      /1\.5-c/,
    ],
    [
      'two claims with one number',
      outlineFile,
      ['id: 2.2.1-a', 'id: 1.1-a'],
      'id: 1.1-a\n        says: Er komen',
      /“1\.1-a” voor de tweede keer/,
      /ander nummer/,
    ],
    [
      'a claim with the number of another paragraph',
      outlineFile,
      ['id: 1.1-b', 'id: 2.2.1-b'],
      'id: 2.2.1-b',
      /“2\.2\.1-b”, en dat begint niet met het nummer van zijn paragraaf/,
      /1\.1-a/,
    ],
    [
      'a paragraph without claims',
      outlineFile,
      [
        'claims:\n      - id: 2.2.1-a\n        says: Er komen meer boten\n        at: /ambities/varen/#belofte-boten',
        'claims: []',
      ],
      'claims: []',
      /staat te weinig/,
      /ten minste één regel/,
    ],
    [
      'two paragraphs with one number',
      outlineFile,
      [
        "  - id: '2.2.1'",
        "  - { id: '1.1', title: Nog een, label: x, claims: [{ id: 1.1-z, says: x, at: /hulp/boot/ }] }\n  - id: '2.2.1'",
      ],
      '- { id',
      /“1\.1” voor de tweede keer/,
    ],
    [
      'a paragraph with a number for its id',
      outlineFile,
      ["id: '1.1'", 'id: 1.1'],
      'id: 1.1\n',
      /“paragraphs, nummer 1, id” hoort tekst/,
      /aanhalingstekens/,
    ],
    [
      'a fact without its source',
      factsFile,
      ['    source: haven.example\n    dated: 2025-10\n', '    dated: 2025-10\n'],
      '- id: haven',
      /“facts, nummer 1, source” ontbreekt/,
    ],
    [
      'a fact with an unknown field',
      factsFile,
      ['    subject: De haven', '    subjects: De haven'],
      'subjects:',
      /“subjects” bestaat hier niet/,
      /“subject”/,
    ],
    [
      'a fact that may be of later than nothing',
      factsFile,
      ['    dated: 2025-10\n    seen: 2026-03-02', '    orLater: true\n    seen: 2026-03-02'],
      'orLater: true\n    seen: 2026-03-02\n  - id: vlot',
      /er is geen dag bij/,
      /dated:/,
    ],
    [
      'a fact of a day that is none',
      factsFile,
      ["'2025'", "'25 oktober'"],
      "'25 oktober'",
      /geen jaar, maand of dag/,
    ],
    [
      'two facts with one id',
      factsFile,
      ['  - id: vlot', '  - { id: haven, subject: x, says: x, source: x, seen: 2026-03-02 }\n  - id: vlot'],
      '- { id',
      /“haven” voor de tweede keer/,
    ],
    [
      'an office word without an alternative',
      'content/nl/jargon.yaml',
      ['middels: met', 'middels:'],
      'middels:',
      /“words.middels” is leeg/,
    ],
    [
      'names without a list',
      'content/nl/names.yaml',
      ['  - Lindewaard\n  - Rederij De Lange Oever', '  Lindewaard'],
      'names:',
      /“names” hoort een lijst/,
    ],
  ]),
  ...rows('data-files', [
    ['a danger without words', dangerFile, ['words: [lek, boot … zinkt, verdrink*]', 'words: []'], 'words:', /nummer 1, words/],
    ['a danger without a number', dangerFile, ['numbers: [loket]', 'numbers: []'], 'numbers:', /nummer 1, numbers/],
    ['a key that a danger has not', dangerFile, ['    at: /hulp/boot/', '    at: /hulp/boot/\n    woorden: [x]'], 'woorden:', /“woorden”/],
    ['a word of danger twice', dangerFile, ['words: [lek, ', 'words: [lek, lek, '], 'words:', /“lek” voor de tweede keer/, /een keer weg/],
    ['a harmless word twice', dangerFile, ['harmless: [lekker]', 'harmless: [lekker, lekker]'], 'harmless:', /“lekker” voor de tweede keer/],
    ['a word of danger in capitals', dangerFile, ['[lek, ', '[LEK, '], 'words:', /staan hoofdletters/],
  ]),
  ...rows('danger-numbers', [
    ['a number that the table of facts has not', dangerFile, ['numbers: [loket]', 'numbers: [brandweer]'], 'numbers:', /“brandweer”, en zo’n rij met een telefoonnummer heeft facts.yaml niet/, /kies uit: .*loket/],
    ['a danger that leads nowhere', dangerFile, ['at: /hulp/boot/', 'at: /hulp/bot/'], 'at:', /leidt nergens heen/],
  ]),
  ...rows('readable', [
    [
      'a tab in a file of data',
      factsFile,
      ['    subject: De haven', '\tsubject: De haven'],
      '\tsubject',
      /staat een tab/,
    ],
    [
      'a field twice in a file of data',
      'content/nl/jargon.yaml',
      ['middels: met', 'middels: met\n  middels: via'],
      'middels: via',
      /twee keer/,
    ],
  ]),
  ...rows('codes', [
    [
      'two promises with one number',
      'content/nl/commitments/belofte-lessen.mdx',
      ['code: 2.2.1-b', 'code: 2.2.1-a'],
      'code:',
      /2\.2\.1-a heeft content\/nl\/commitments\/belofte-boten\.mdx ook/,
    ],
  ]),
  ...rows('codes', [
    [
      'a promise of one ambition with the number of another',
      'content/nl/commitments/belofte-lessen.mdx',
      ['code: 2.2.1-b', 'code: 2.2.2-b'],
      'code:',
      /2\.2\.2-b past niet bij de ambitie varen, want dat is nummer 1/,
      /begint met 2\.2\.1/,
    ],
  ]),
  ...rows('titles', [
    [
      'two titles that differ in a sign',
      term,
      ['title: Kade', 'title: Ik zoek een boot!'],
      'title:',
      /nl\/help\/boot\.mdx ook/,
    ],
  ]),
  ...rows('dates', [
    [
      'a text of another century',
      story,
      ['2026-03-02', '1926-03-02'],
      'updated:',
      /1926 in “updated” kan niet/,
      /2000/,
    ],
    ['a consent without an end', other, ['2027-06-30', '9999-12-31'], 'until:', /9999 in “until” kan niet/],
  ]),
  ...rows('shape', [
    ['a title of a point', term, ['title: Kade', 'title: "."'], 'title:', /“title” staan geen woorden/],
    ['a country of the past', story, ['country: PT', 'country: YU'], 'country:', /geen code van een land/],
    [
      'a telephone number that breaks off',
      partner,
      ['abbreviation: RLO', 'abbreviation: RLO\nphone: "024-"'],
      'phone:',
      /geen telefoonnummer/,
      /14 024/,
    ],
  ]),
  ...rows('data-files', [
    [
      'a fact of a month that is none',
      factsFile,
      ['dated: 2025-10', 'dated: 2025-13'],
      'dated: 2025-13',
      /geen jaar, maand of dag/,
    ],
    [
      'an office word instead of itself',
      'content/nl/jargon.yaml',
      ['middels: met', 'middels: middels'],
      'middels:',
      /woord zelf/,
    ],
    [
      'a word called __proto__',
      'content/nl/jargon.yaml',
      ['middels: met', '__proto__: met'],
      '__proto__',
      /“__proto__” kan hier niet/,
    ],
  ]),
  ...rows('aliases', [
    [
      'a word of two terms',
      term,
      ['[kades, KL]', '[kades, aanlegvergunningen, KL]'],
      'aliases:',
      /“aanlegvergunningen” hoort al bij content\/nl\/terms\/aanlegvergunning\.mdx/,
      /één van de twee/,
    ],
    [
      'a word that is the title of another term',
      term,
      ['[kades, KL]', '[kades, aanlegvergunning, KL]'],
      'aliases:',
      /“aanlegvergunning” hoort al bij/,
    ],
    ['an article as a word', term, ['[kades, KL]', '[kades, de, KL]'], 'aliases:', /bijna elke zin/],
    ['a point as a word', term, ['[kades, KL]', '[kades, ".", KL]'], 'aliases:', /geen woord/],
  ]),
  ...rows('repeats', [
    [
      'a keyword twice',
      story,
      ['[water, boot]', '[water, boot, water]'],
      'keywords:',
      /“water” voor de tweede keer/,
    ],
    [
      'a relation twice',
      story,
      ['[schippers]', '[schippers, schippers]'],
      'groups:',
      /“schippers” voor de tweede keer/,
      /één keer weg/,
    ],
    ['a source twice', story, ['["1.1"]', '["1.1", "1.1"]'], 'sources:', /“1\.1” voor de tweede keer/],
  ]),
  ...rows('exceptions', [
    [
      'an exception to a rule that does not exist',
      story,
      ['role: Schipper', 'exceptions:\n  - rule: pasive\n    reason: dit is een citaat'],
      '- rule:',
      /“pasive” bestaat niet/,
      /passive/,
    ],
    [
      'an exception to a rule that has none',
      story,
      ['role: Schipper', 'exceptions:\n  - rule: prose-only\n    reason: dit is een proef'],
      '- rule:',
      /“prose-only” bestaat niet of heeft geen uitzonderingen/,
      /long-sentence/,
    ],
  ]),
  ...rows('titles', [
    [
      'two texts with one title',
      term,
      ['title: Kade', 'title: Ik zoek een boot'],
      'title:',
      /nl\/help\/boot\.mdx ook/,
      /wat anders is/,
    ],
    [
      'two titles that differ in capitals and spaces',
      term,
      ['title: Kade', 'title: "ik zoek  Een Boot "'],
      'title:',
      /nl\/help\/boot\.mdx ook/,
    ],
  ]),
  ...rows('dates', [
    [
      'a text read over tomorrow',
      story,
      ['2026-03-02', '2026-06-16'],
      'updated:',
      /2026-06-16 in “updated” moet nog komen/,
      /vandaag: 2026-06-15/,
    ],
    [
      'a law looked up tomorrow',
      law,
      ['checked: 2026-03-02', 'checked: 2027-03-02'],
      'checked:',
      /“checked” moet nog komen/,
    ],
    [
      'a translation of a text to come',
      translation,
      ['on: 2026-03-02', 'on: 2026-12-01'],
      'follows:',
      /“on” moet nog komen/,
    ],
    [
      'a withdrawal to come',
      other,
      ['  until:', '  withdrawn: 2026-07-01\n  until:'],
      'withdrawn:',
      /“withdrawn” moet nog komen/,
    ],
    [
      'a fact seen tomorrow',
      factsFile,
      ["    dated: '2025'\n    seen: 2026-03-02", "    dated: '2025'\n    seen: 2026-06-16"],
      'seen: 2026-06-16',
      /“seen” moet nog komen/,
    ],
    [
      'a fact of next year',
      factsFile,
      ['dated: 2025-10', 'dated: 2027-10'],
      'dated: 2027-10',
      /“dated” moet nog komen/,
    ],
    [
      'something that happened tomorrow',
      promise,
      [
        'point: 1',
        'point: 1\nsince:\n  - on: 2026-06-16\n    what: Er ligt een boot bij\n    source: https://raad.example/',
      ],
      '- on: 2026',
      /“on” moet nog komen/,
    ],
    [
      'a number removed tomorrow',
      codesFile,
      ['  - id: 2.2.1-b', '  - id: 2.2.1-b\n  - { id: 2.2.1-c, removed: { on: 2026-06-16, why: Weg } }'],
      '- { id: 2.2.1-c',
      /“on” moet nog komen/,
    ],
  ]),
  ...rows('consent-ended', [
    [
      'a consent that ended yesterday',
      other,
      ['2027-06-30', '2026-06-14'],
      'until:',
      /liep tot en met 2026-06-14/,
      /withdrawn: 2026-06-15/,
    ],
  ]),
  ...rows('consent-ending', [
    [
      'a consent that ends in sixty days',
      other,
      ['2027-06-30', '2026-08-14'],
      'until:',
      /loopt af op 2026-08-14, over 60 dagen/,
    ],
  ]).map((each) => ({ ...each, warning: true as const })),
];

const another = textOf(notice)
  .replace('Wie ziet wat u leest', 'Nog een bericht')
  .replace('order: 1', 'order: 2');
/** Texts that would take the place of another page. */
const places: Broken[] = [
  ['hulp', 'a notice at the address of a section'],
  ['zoeken', 'a notice at the address of the search'],
  ['en', 'a notice at the address of a language'],
  ['index', 'a text with a name that servers give a meaning'],
].map(([id = '', name = '']) => ({
  name,
  file: `content/nl/notices/${id}.mdx`,
  whole: another,
  rule: 'addresses',
  line: 1,
  says: new RegExp(`adres /${id}/ is al van`),
  mend: /andere naam/,
  mended: {
    file: 'content/nl/notices/bericht.mdx',
    whole: another,
  },
}));

const lesson = textOf('content/nl/commitments/belofte-lessen.mdx').replace('Lessen voor', 'Meer lessen voor');
const raftFile = 'content/nl/help/vlot.mdx';
/** A translation of a text without doors and situations. */
export const raftInEnglish = `---
title: I need a raft
summary: Where to find a raft.
follows: { hash: '${stateIn(raftFile, textOf(raftFile))}', on: 2026-03-02 }
---

A raft lies flat on the water. Ask the [ferry company](/partners/rederij/).
`;
const untranslated: Broken = {
  name: 'a translation without a Dutch text',
  file: 'content/en/help/boat.mdx',
  whole: raftInEnglish,
  rule: 'translations',
  line: 1,
  says: /geen Nederlandse tekst content\/nl\/help\/boat\.mdx/,
  mend: /dezelfde bestandsnaam/,
  mended: { file: 'content/en/help/vlot.mdx', whole: raftInEnglish },
};

const introduction: Broken = {
  name: 'an introduction to a section that is not there',
  file: 'content/nl/intros/helpen.mdx',
  whole: textOf('content/nl/intros/help.mdx').replace('Hulp op het water', 'Hulp op het land'),
  rule: 'intros',
  line: 1,
  says: /geen afdeling “helpen”/,
  mend: /noem het bestand/,
  mended: {
    file: 'content/nl/intros/stories.mdx',
    whole: textOf('content/nl/intros/help.mdx').replace('Hulp op het water', 'Hulp op het land'),
  },
};

const numbered: Broken = {
  name: 'a promise with another number than its file',
  file: 'content/nl/commitments/2-2-1-d.mdx',
  whole: lesson.replace('2.2.1-b', '2.2.1-c'),
  rule: 'codes',
  at: 'code:',
  says: /2\.2\.1-c past niet bij de bestandsnaam 2-2-1-d/,
  mend: /2\.2\.1-d/,
  mended: [
    {
      file: 'content/nl/commitments/2-2-1-d.mdx',
      whole: lesson.replace('2.2.1-b', '2.2.1-d').replace('point: 2', 'point: 3'),
    },
    {
      file: codesFile,
      whole: `${textOf(codesFile)}  - { id: 2.2.1-c, removed: { on: 2026-03-02, why: Het is er niet meer } }\n  - id: 2.2.1-d\n`,
    },
  ],
};

/** Facts: a field's shape, and what it refers to. */
export const facts: Broken[] = [...told, ...formerly, numbered, ...shape, ...elsewhere, ...places, untranslated, introduction];
