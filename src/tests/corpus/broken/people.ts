import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { valid, type Broken } from '#/tests/corpus/tree.ts';

const group = 'content/nl/groups/schippers.mdx';
const story = 'content/nl/stories/timoer.mdx';
const sentence = 'Een schipper heeft een boot.';

type Row = [name: string, file: string, change: readonly [string, string], at: string, mentioned?: RegExp];

const rows = (list: Row[]): Broken[] =>
  list.map(([name, file, change, at, says = /Hier staat Odilia, die elders een verhaal vertelt/]) => ({
    name,
    file,
    change,
    rule: 'people',
    at,
    says,
    mend: /haalt hem weg als het verhaal weggaat|de site legt de band zelf/,
  }));

const named: Broken[] = rows([
  ['a person in another text', group, [sentence, 'Een boot drijft.\nOdilia heeft een boot.'], 'Odilia'],
  ['a person in the story of somebody else', story, ['De buren doen', 'Odilia en de buren doen'], 'Odilia'],
  [
    'a person in a translation of another text',
    'content/en/help/roeiboot.mdx',
    ['boat rocks.', 'boat rocks, says Odilia.'],
    'Odilia',
  ],
  ['a person in a title', group, ['title: Schippers', 'title: Schippers als Odilia'], 'title:'],
  ['a person in a summary', group, ['Wie een boot heeft', 'Wie als Odilia een boot heeft'], 'summary:'],
  ['a person among keywords', group, ['[water, boot]', '[water, Odilia]'], 'keywords:'],
  [
    'a person in a heading',
    'content/nl/help/boot.mdx',
    ['## Wat u meeneemt', '## Wat Odilia meeneemt'],
    'Odilia',
  ],
  [
    'a person in a reason',
    group,
    ['order: 1', 'order: 1\nexceptions:\n  - rule: passive\n    reason: zo zei Odilia het'],
    'reason:',
  ],
  [
    'a person in an alias of a term',
    'content/nl/terms/kade.mdx',
    ['[kades, KL]', '[kades, Odilia]'],
    'aliases:',
  ],
  ['a person whose boat it is', group, [sentence, 'De schipper heeft Odilia’s boot.'], 'Odilia'],
  ['a person in small letters', group, [sentence, 'De schipper kent odilia.'], 'odilia'],
  ['a person in small letters among keywords', group, ['[water, boot]', '[water, odilia]'], 'keywords:'],
  ['a person in a longer word', group, [sentence, 'De schipper leest een Odiliaverhaal.'], 'Odiliaverhaal'],
  ['a person with an accent that is not in the name', group, [sentence, 'Hier is Odília.'], 'Odília'],
  ['a person in capitals', group, [sentence, 'De schipper kent ODILIA.'], 'ODILIA'],
  ['a person in an address', group, [sentence, 'Zie [de boot](https://rederij.example/odilia/).'], 'rederij'],
  [
    'a person in a website',
    'content/nl/partners/rederij.mdx',
    ['https://rederij.example/', 'https://odilia.example/'],
    'website:',
  ],
  ['two of a person', group, [sentence, 'Er zijn twee Odilias.'], 'Odilia'],
  ['a person half in bold', group, [sentence, 'De schipper kent Odi**lia**.'], 'Odi**'],
  ['a person with a soft hyphen in the name', group, [sentence, 'De schipper kent Odi&shy;lia.'], 'Odi&shy;'],
  [
    'a person in words for a picture',
    story,
    ['Timoer doet het na.', 'Timoer doet het na.\n\n![Odilia bij haar boot](./boot-van-hout.png)'],
    'Odilia',
  ],
  [
    'a person in an attribute',
    group,
    [sentence, 'De <abbr title="Rederij van Odilia">RLO</abbr> vaart.'],
    'Odilia',
  ],
  [
    'a person in the outline',
    'content/nl/outline.yaml',
    ['De stad groeit', 'De stad van Odilia groeit'],
    'Odilia',
  ],
  [
    'a person in the table of facts',
    'content/nl/facts.yaml',
    ['De haven heeft twee', 'De haven van Odilia heeft twee'],
    'Odilia',
  ],
  [
    'a link to the story of a person',
    group,
    [sentence, 'Lees [hoe een boot ontstaat](/verhalen/odilia/).'],
    'verhalen',
    /link naar het verhaal van een persoon/,
  ],
  [
    'a link to a place in the story of a person',
    group,
    [sentence, 'Lees [hoe een boot ontstaat](/verhalen/odilia/#).'],
    'verhalen',
    /link naar het verhaal van een persoon/,
  ],
]);

const about = {
  whole: `---
title: Nog een bladzijde
summary: Hier staat nog een bladzijde.
updated: 2026-03-02
order: 3
---

Een boot drijft op het water.
`,
};

/** Files that are called after a person. */
const files: Broken[] = [
  {
    name: 'a text called after a person',
    file: 'content/nl/about/huis-van-odilia.mdx',
    ...about,
    rule: 'people',
    line: 1,
    says: /bestandsnaam noemt Odilia/,
    mend: /zonder de persoon/,
    mended: { file: 'content/nl/about/huis-aan-de-kade.mdx', ...about },
  },
  {
    name: 'a picture called after a person',
    file: 'content/nl/about/odilia.png',
    make: (path) => {
      copyFileSync(join(valid, 'content/nl/stories/boot-van-hout.png'), path);
    },
    rule: 'people',
    line: 1,
    says: /bestandsnaam noemt Odilia/,
    mend: /zonder de persoon/,
  },
];

/** Nobody but a story names the person who tells it. */
export const people: Broken[] = [...named, ...files];
