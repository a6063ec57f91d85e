import { rmSync } from 'node:fs';
import { textOf, type Broken } from '#/tests/corpus/tree.ts';

const boot = 'content/nl/help/boot.mdx';
const translated = 'content/en/help/roeiboot.mdx';
const notice = 'content/nl/notices/privacy.mdx';
const factsFile = 'content/nl/facts.yaml';
const phrasesFile = 'content/nl/phrases.yaml';

/** Pieces of the valid page of help, which has a translation. */
const now = `<Today>
Ligt uw boot aan de steiger? Vraag vandaag nog of zij daar mag blijven.
</Today>
`;
const ferry = '<Door to="rederij" name="Rederij">Als u een boot wilt huren.</Door>\n';
const desk = '<Door fact="loket" name="Loket aan het water">Als u raad zoekt.</Door>\n';
const withBoat = `<Situation id="met-boot" title="U heeft al een boot">
U mag drie nachten aan de steiger liggen.
</Situation>
`;
const oneRow = 'phrases:\n  - say: steiger\n    not: [aanlegplek, aanlegplekken]';

/** Two hundred sentences, of which one in ten only says what is absent. */
const manySentences = (absent: string) =>
  `De site bewaart niets over u.\n\n${`Een boot vaart.\n\n`.repeat(180)}${`${absent}\n\n`.repeat(20)}`;
const absences: Broken = {
  name: 'more of what is absent than one sentence in twenty',
  file: notice,
  whole: textOf(notice).replace('De site bewaart niets over u.\n', manySentences('Dat staat er niet bij.')),
  rule: 'absences',
  line: 1,
  says: /zeggen er 20 alleen wat er niet staat/,
  mend: /zeg het één keer/,
  warning: true,
  mended: {
    file: notice,
    whole: textOf(notice).replace('De site bewaart niets over u.\n', manySentences('Dat staat er wel bij.')),
  },
};

/** A row: in which file, instead of what, what; heard of where, and how. */
type Row = [
  name: string,
  file: string,
  change: readonly [string, string],
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

/** A page of help without a translation: more fields, and what stands below them. */
const raft = (fields: string, body: string) => ({
  file: 'content/nl/help/vlot.mdx',
  whole: textOf('content/nl/help/vlot.mdx')
    .replace('order: 2', `order: 2${fields && `\n${fields}`}`)
    .replace('Een vlot ligt', () => `${body}\n\nEen vlot ligt`),
});

/** A raft that is wrong, and one that is right. */
type Raft = [
  name: string,
  wrong: [fields: string, body: string],
  right: [fields: string, body: string],
  at: string,
  says: RegExp,
  mend?: RegExp,
];

const rafts = (rule: string, list: Raft[]): Broken[] =>
  list.map(([name, wrong, right, at, says, mend]) => ({
    name,
    ...raft(...wrong),
    rule,
    at,
    says,
    mend,
    mended: raft(...right),
  }));

const first: Broken[] = [
  ...rows('situations', [
    [
      'words in a translation of a situation that there is not',
      translated,
      ['keywords: [boat]', 'keywords: [boat]\nsituations: [{ id: zonder-riemen, keywords: [oars] }]'],
      'situations:',
      /De Nederlandse tekst heeft geen situatie “zonder-riemen”/,
      /kies uit: zonder-boot, met-boot/,
    ],
    ['nothing to do today where there should be', boot, [now, ''], 'today:', /iemand vandaag moet doen/, /<Today>/],
    ['today twice', boot, [now, `${now}\n<Today>Bel.</Today>\n`], '<Today>Bel', /<Today> staat er twee keer/],
    [
      'a translation without what has to be done today',
      translated,
      ['<Today>\nIs your boat at the jetty? Ask today if it may stay there.\n</Today>\n', ''],
      1,
      /iemand vandaag moet doen/,
    ],
  ]),
  ...rafts('situations', [
    [
      'something to do today that is not listed',
      ['', '<Today>Bel vandaag.</Today>'],
      ['today: {}', '<Today>Bel vandaag.</Today>'],
      '<Today>',
      /<Today> staat niet in de kop van het bestand/,
      /today:/,
    ],
    [
      'today below a door',
      ['today: {}\npartners: [rederij]', '<Door to="rederij">Vaar.</Door>\n\n<Today>Bel.</Today>'],
      ['today: {}\npartners: [rederij]', '<Today>Bel.</Today>\n\n<Door to="rederij">Vaar.</Door>'],
      '<Today>',
      /<Today> staat niet bovenaan/,
      /boven de deuren/,
    ],
    [
      'today in a list',
      ['today: {}', '- <Today>Bel.</Today>'],
      ['today: {}', '<Today>\n- Bel.\n</Today>'],
      '<Today>',
      /<Today> staat in iets anders/,
      /los/,
    ],
    [
      'today for a group that no situation is for',
      ['today: { groups: [schippers] }', '<Today>Bel.</Today>'],
      [
        'today: { groups: [schippers] }\nsituations: [{ id: a, groups: [schippers] }]',
        '<Today>Bel.</Today>\n\n<Situation id="a" title="U vaart">Vaar.</Situation>',
      ],
      'today:',
      /Geen situatie van deze pagina is voor “schippers”/,
      /voeg een situatie toe/,
    ],
  ]),
];

const situations: Broken[] = [
  ...rows('situations', [
    [
      'a situation that is listed and not told',
      boot,
      [withBoat, ''],
      '- id: met-boot',
      /niets over de situatie “met-boot”/,
      /<Situation id="met-boot"/,
    ],
    [
      'a situation without a title',
      boot,
      [' title="U heeft al een boot"', ''],
      '<Situation id="met-boot">',
      /“met-boot” heeft geen titel/,
    ],
    [
      'a situation without a name',
      boot,
      [ferry, `${ferry}\n<Situation title="U vaart">Vaar.</Situation>\n`],
      '<Situation title',
      /Deze situatie heeft geen naam/,
      /<Situation id=/,
    ],
    [
      'a situation that is told twice',
      boot,
      [withBoat, `${withBoat}\n${withBoat.replace('al een', 'nu een')}`],
      'U heeft nu een boot',
      /“met-boot” staat er twee keer/,
    ],
    [
      'a situation with the name of a heading',
      boot,
      ['## Wat u meeneemt', '## Met boot'],
      '<Situation id="met-boot"',
      /ook de plek van een kop/,
    ],
    [
      'a situation in a note',
      boot,
      [withBoat, `<Note>\n\n${withBoat}\n</Note>\n`],
      '<Situation id="met-boot"',
      /<Situation> staat in iets anders/,
      /los/,
    ],
    [
      'a situation in a text that is no help',
      notice,
      ['De site', `${withBoat}\nDe site`],
      '<Situation',
      /alleen op een pagina met hulp/,
      /<Note>/,
    ],
    [
      'a translation that lacks a situation',
      translated,
      [
        '<Situation id="met-boot" title="You have a boat">\nYou may stay at the jetty for three nights.\n</Situation>\n',
        '',
      ],
      1,
      /niets over de situatie “met-boot”/,
    ],
    [
      'a translation with a situation of its own',
      translated,
      ['## What', '<Situation id="at-sea" title="You are at sea">\nCall.\n</Situation>\n\n## What'],
      '<Situation id="at-sea"',
      /“at-sea” staat niet in de kop van de Nederlandse tekst/,
    ],
  ]),
  ...rafts('situations', [
    [
      'a situation that is told and not listed',
      ['', '<Situation id="op-zee" title="U vaart">Vaar.</Situation>'],
      ['situations: [{ id: op-zee }]', '<Situation id="op-zee" title="U vaart">Vaar.</Situation>'],
      '<Situation',
      /“op-zee” staat niet in de kop van het bestand/,
      /- id: op-zee/,
    ],
  ]),
  ...rows('shape', [
    [
      'a situation with capitals in its name',
      boot,
      ['- id: met-boot', '- id: Met-Boot'],
      '- id: Met-Boot',
      /“situations, nummer 2, id” staat geen naam van een plek/,
      /nog-in-de-opvang/,
    ],
    [
      'two situations of one name',
      boot,
      ['- id: zonder-boot\n  - id: met-boot', '- id: met-boot\n  -\n    id: met-boot'],
      '    id: met-boot',
      /“met-boot” voor de tweede keer/,
    ],
    ['situations without any', boot, [textOf(boot).slice(textOf(boot).indexOf('situations:'), textOf(boot).indexOf('domains:')), 'situations: []\n'], 'situations:', /“situations” staat te weinig/],
    [
      'groups of a page, which situations have',
      boot,
      ['order: 1', 'groups: [schippers]\norder: 1'],
      'groups: [schippers]\norder',
      /“groups” bestaat hier niet/,
    ],
    ['terms of a page, which its words have', boot, ['order: 1', 'terms: [kade]\norder: 1'], 'terms:', /“terms” bestaat/],
    [
      'words of a situation in a translation that are none',
      translated,
      ['keywords: [boat]', 'keywords: [boat]\nsituations: [{ id: met-boot }]'],
      'situations:',
      /“situations, nummer 1, keywords” ontbreekt/,
      /keywords/,
    ],
  ]),
];

const doors: Broken[] = [
  ...rows('doors', [
    ['a door twice', boot, [desk, `${desk}\n${desk.replace('raad', 'hulp')}`], 'Als u hulp', /“loket” staat er twee keer/],
    ['a door to two', boot, ['<Door fact="loket"', '<Door to="rederij" fact="loket"'], '<Door to="rederij" fact', /nergens heen/],
    ['a door to a fact without a name', boot, [' name="Loket aan het water"', ''], '<Door fact', /deur heeft geen naam/],
    [
      'a door in a sentence',
      boot,
      [ferry, `Vraag ${ferry.trim()} om raad.\n`],
      '<Door to',
      /<Door> staat in iets anders/,
      /los/,
    ],
    ['a door in a list', boot, [ferry, `- ${ferry}`], '<Door to', /<Door> staat in iets anders/],
    [
      'a partner without a door',
      boot,
      [ferry, ''],
      'partners:',
      /waarvoor iemand naar “rederij” gaat/,
      /<Door to="rederij">.*haal de partner weg/,
    ],
    [
      'a door in a text that is no help',
      notice,
      ['De site', `${ferry}\nDe site`],
      '<Door',
      /alleen op een pagina met hulp/,
      /gewone link/,
    ],
    [
      'a translation that lacks a door to a fact',
      translated,
      ['<Door fact="loket" name="Desk by the water">For advice.</Door>\n', ''],
      1,
      /geen deur naar het feit “loket”/,
      /<Door fact="loket"/,
    ],
    [
      'a translation that lacks a door to a partner',
      translated,
      ['<Door to="rederij">To rent a boat.</Door>\n', ''],
      1,
      /waarvoor iemand naar “rederij” gaat/,
    ],
    [
      'a translation with a door of its own',
      translated,
      ['There are', '<Door fact="vlot" name="Raft">Sail.</Door>\n\nThere are'],
      '<Door fact="vlot"',
      /De Nederlandse tekst heeft geen deur naar het feit “vlot”/,
      /zet haar eerst in de Nederlandse tekst/,
    ],
  ]),
  ...rafts('situations', [
    [
      'two situations of one title',
      [
        'situations: [{ id: a }, { id: b }]',
        '<Situation id="a" title="U wacht">Vaar.</Situation>\n\n<Situation id="b" title="U Wacht">Zwem.</Situation>',
      ],
      [
        'situations: [{ id: a }, { id: b }]',
        '<Situation id="a" title="U wacht">Vaar.</Situation>\n\n<Situation id="b" title="U vaart">Zwem.</Situation>',
      ],
      '<Situation id="b"',
      /Twee situaties hebben dezelfde titel/,
      /wat anders is/,
    ],
    [
      'a heading in a situation',
      ['situations: [{ id: a }]', '<Situation id="a" title="U wacht">\n\n## Vaar\n\nNu.\n\n</Situation>'],
      ['situations: [{ id: a }]', '## Vaar\n\n<Situation id="a" title="U wacht">\n\nNu.\n\n</Situation>'],
      '## Vaar',
      /In <Situation> staat een kop/,
      /gewone zin/,
    ],
    [
      'a heading in a door',
      ['partners: [rederij]', '<Door to="rederij">\n\n## Vaar\n\nNu.\n\n</Door>'],
      ['partners: [rederij]', '## Vaar\n\n<Door to="rederij">\n\nNu.\n\n</Door>'],
      '## Vaar',
      /In <Door> staat een kop/,
    ],
  ]),
  ...rafts('markup', [
    [
      'bold in the title of a situation',
      ['situations: [{ id: a }]', '<Situation id="a" title="U **wacht**">Vaar.</Situation>'],
      ['situations: [{ id: a }]', '<Situation id="a" title="U wacht">Vaar.</Situation>'],
      '<Situation',
      /opmaak: “\*\*”/,
      /zonder opmaak/,
    ],
    [
      'a link in the name of a door',
      ['partners: [rederij]', '<Door to="rederij" name="[Rederij](/hulp/)">Vaar.</Door>'],
      ['partners: [rederij]', '<Door to="rederij" name="Rederij">Vaar.</Door>'],
      '<Door',
      /opmaak: “\]\(”/,
    ],
  ]),
  ...rafts('doors', [
    [
      'a door to nothing',
      ['', '<Door name="Loket">Vraag raad.</Door>'],
      ['partners: [rederij]', '<Door to="rederij" name="Loket">Vraag raad.</Door>'],
      '<Door',
      /nergens heen/,
      /<Door to="coa">/,
    ],
    [
      'a door to a partner that is not listed',
      ['', '<Door to="rederij">Vaar.</Door>'],
      ['partners: [rederij]', '<Door to="rederij">Vaar.</Door>'],
      '<Door',
      /“rederij” staat niet bij partners in de kop van het bestand/,
    ],
    [
      'a door to a fact that is not listed',
      ['', '<Door fact="loket" name="Loket">Vraag raad.</Door>'],
      ['today: { facts: [loket] }', '<Today>\nBel.\n\n<Door fact="loket" name="Loket">Vraag raad.</Door>\n</Today>'],
      '<Door',
      /“loket” staat niet bij facts/,
    ],
    [
      'a door to a fact with nowhere to go',
      ['', '<Door fact="vlot" name="Vlot">Vaar.</Door>'],
      ['', 'Vaar op het vlot.'],
      '<Door',
      /“vlot” heeft geen website en geen telefoonnummer/,
      /website: of phone:/,
    ],
    [
      'a door for all to a fact of one situation',
      [
        'situations: [{ id: a, facts: [loket] }]',
        '<Door fact="loket" name="Loket">Bel.</Door>\n\n<Situation id="a" title="U wacht">\nVaar.\n</Situation>',
      ],
      [
        'situations: [{ id: a, facts: [loket] }]',
        '<Situation id="a" title="U wacht">\nVaar.\n\n<Door fact="loket" name="Loket">Bel.</Door>\n</Situation>',
      ],
      '<Door',
      /“loket” hoort bij een deel van de pagina/,
      /zet de deur in dat deel/,
    ],
  ]),
  ...rafts('situations', [
    [
      'a door below the situations',
      [
        'partners: [rederij]\nsituations: [{ id: a }]',
        '<Situation id="a" title="U wacht">Vaar.</Situation>\n\n<Door to="rederij">Vaar.</Door>',
      ],
      [
        'partners: [rederij]\nsituations: [{ id: a }]',
        '<Door to="rederij">Vaar.</Door>\n\n<Situation id="a" title="U wacht">Vaar.</Situation>',
      ],
      '<Door',
      /onder een situatie/,
      /boven de situaties/,
    ],
  ]),
];

const groups: Broken[] = [
  ...rows('facts-for-groups', [
    [
      'a fact of one group, for everybody',
      boot,
      ['facts: [loket]', 'facts: [loket, ligplaats]'],
      'facts: [loket',
      /De pagina is voor iedereen, en het feit “ligplaats” geldt daar niet voor/,
      /zet het feit bij een situatie/,
    ],
    [
      'a fact of one group, in a situation of everybody',
      boot,
      ['- id: zonder-boot\n', '- id: zonder-boot\n    facts: [loket, ligplaats]\n'],
      'facts: [loket, ligplaats]',
      /De situatie “zonder-boot” is voor iedereen/,
    ],
    [
      'a fact of one group, today',
      boot,
      ['today:\n  groups: [schippers]\n', 'today:\n'],
      'facts: [ligplaats]\nsituations',
      /Het blok <Today> is voor iedereen/,
    ],
  ]),
  ...rows('references', [
    ['a need that leads to itself', boot, ['needs: [vlot]', 'needs: [boot]'], 'needs:', /“boot” is deze tekst zelf/],
    [
      'a situation of a group that is not there',
      boot,
      ['- id: zonder-boot\n', '- id: zonder-boot\n    groups: [schipper]\n'],
      'groups: [schipper]',
      /“schipper” in het veld “groups” bestaat niet/,
      /“schippers”/,
    ],
    [
      'a fact that holds for a group that is not there',
      factsFile,
      ['groups: [schippers]', 'groups: [schippers, zeelui]'],
      'groups:',
      /“zeelui” in het veld “groups” bestaat niet/,
    ],
  ]),
  ...rows('sources', [
    [
      'a situation that rests on a fact that is not there',
      boot,
      ['- id: zonder-boot\n', '- id: zonder-boot\n    facts: [ponton]\n'],
      'facts: [ponton]',
      /geen regel “ponton”/,
    ],
  ]),
  ...rows('repeats', [
    [
      'a fact twice in a situation',
      boot,
      ['- id: zonder-boot\n', '- id: zonder-boot\n    facts: [loket, loket]\n'],
      'facts: [loket, loket]',
      /“loket” voor de tweede keer/,
    ],
  ]),
  ...rows('data-files', [
    ['a fact with a telephone that is none', factsFile, ['phone: 14 024', 'phone: bel ons'], 'phone:', /geen telefoonnummer/],
    [
      'a fact with a website that is a script',
      factsFile,
      ['website: https://loket.example/', 'website: "javascript:alert(1)"'],
      'website:',
      /geen adres dat met https/,
    ],
    ['a fact of a group in capitals', factsFile, ['groups: [schippers]', 'groups: [Schippers]'], 'groups:', /geen bestandsnaam/],
    ['a fact that is not of some time later', factsFile, ['orLater: true', 'orLater: false'], 'orLater:', /orLater/],
  ]),
];

const words: Broken[] = [
  ...rows('answer-first', [
    [
      'a page of help that begins with what is absent',
      boot,
      ['In Lindewaard liggen boten aan de kade.', 'Waar boten liggen, staat niet in het beleidskader.'],
      'Waar boten',
      /begint met wat er niet staat: “Waar boten liggen, staat niet/,
      /onder de laatste kop/,
    ],
    [
      'a situation that only says what is absent',
      boot,
      ['U mag drie nachten aan de steiger liggen.', 'Hoe lang u mag blijven, is niet bekend.'],
      'Hoe lang',
      /begint met wat er niet staat/,
    ],
    [
      'a summary of what is absent',
      boot,
      ['Hier leest u waar u een boot vindt.', 'Waar u een boot vindt, is niet bekend.'],
      'summary:',
      /begint met wat er niet staat/,
    ],
  ]),
  ...rafts('answer-first', [
    [
      'what is absent, below a heading that situations stand under',
      [
        'situations: [{ id: a }]',
        '## Uw situatie\n\nDat staat niet in het kader.\n\n<Situation id="a" title="U wacht">Vaar.</Situation>',
      ],
      [
        'situations: [{ id: a }]',
        '## Uw situatie\n\n<Situation id="a" title="U wacht">Vaar.</Situation>\n\n## Meer\n\nDat staat niet in het kader.',
      ],
      'Dat staat',
      /begint met wat er niet staat/,
    ],
  ]),
  ...rows('one-word', [
    [
      'another word for a thing',
      boot,
      ['Vraag aan de steiger welke', 'Vraag aan de aanlegplek welke'],
      'aanlegplek',
      /“aanlegplek” heet op deze site anders/,
      /schrijf: steiger/,
    ],
    [
      'another word for a thing, in the title of a situation',
      boot,
      ['U heeft al een boot', 'Aanlegplek voor uw boot'],
      'Aanlegplek',
      /“aanlegplek” heet op deze site anders/,
    ],
    ['another word for a thing, in a heading', boot, ['## Wat u', '## Aanlegplekken en wat u'], '## Aanlegplekken', /“aanlegplekken” heet/],
  ]),
  ...rows('self-defined', [
    [
      'a term that explains itself, with another capital',
      'content/nl/terms/kade.mdx',
      ['De muur langs het water', 'De kade langs het water'],
      'summary:',
      /Hier staat “Kade”, en dat is het woord zelf/,
      /andere woorden/,
    ],
    [
      'a term that explains itself by another form of it',
      'content/nl/terms/kade.mdx',
      ['De muur langs het water', 'Eén van de kades'],
      'summary:',
      /Hier staat “kades”/,
    ],
  ]),
  ...rows('shouting', [
    [
      'a door in capitals',
      boot,
      ['name="Loket aan het water"', 'name="Loket voor WATER"'],
      '<Door fact',
      /“WATER” staat in hoofdletters/,
    ],
  ]),
  ...rows('data-files', [
    [
      'a word of this site that may not stand for itself',
      phrasesFile,
      ['[aanlegplek,', '[steiger, aanlegplek,'],
      'not:',
      /een woord dat deze site zelf gebruikt/,
      /verander say/,
    ],
    ['a phrase that is a sign', phrasesFile, ['[aanlegplek,', '[".", aanlegplek,'], 'not:', /staan geen woorden/],
    ['phrases without a list', phrasesFile, [oneRow, 'phrases: steiger'], 'phrases:', /“phrases” hoort een lijst/],
    ['phrases without any', phrasesFile, [oneRow, 'phrases: []'], 'phrases:', /“phrases” staat te weinig/],
    ['phrases under another name', phrasesFile, ['phrases:', 'words:'], 'words:', /“words” bestaat hier niet/],
  ]),
  { name: 'phrases of which nothing is left', file: phrasesFile, whole: '', rule: 'data-files', line: 1, says: /“phrases” ontbreekt/ },
  {
    name: 'phrases that are not there',
    file: phrasesFile,
    make: (path) => {
      rmSync(path);
    },
    rule: 'data-files',
    says: /bestand is er niet/,
    mend: /phrases:/,
  },
  absences,
];

/** Pages of help: what to do first, doors, situations, whom facts hold for; and one word for one thing. */
export const help: Broken[] = [...first, ...situations, ...doors, ...groups, ...words];
