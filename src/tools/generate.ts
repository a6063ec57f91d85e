import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes that many stories of invented people below `root`, each another and each right: to measure with. */
export function generateStories(root: string, count: number): void {
  const folder = join(root, 'content/nl/stories');
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index++)
    writeFileSync(join(folder, `verzonnen-${index}.mdx`), storyOf(index));
}

function storyOf(index: number): string {
  const pick = picker(index);
  const person = personOf(index);
  const paragraph = () => Array.from({ length: 7 }, () => sentenceOf(pick)).join(' ');
  return `---
title: "${person}: ${pick(titles)}"
summary: ${person} vertelt over ${pick(places)}.
keywords: [verhaal, ${pick(things)}, ${pick(works)}]
updated: 2026-01-15
person: ${person}
consent:
  basis: form
  reference: V-${index}
  told: 2026-01-15
  guardian: false
---

${person} woont bij ${pick(places)}. ${paragraph()}

## ${pick(headings)}

${paragraph()}

- ${pick(things)}
- ${pick(things)} en ${pick(things)}
`;
}

/** No two numbers give one name, and no name is a word of a text. */
function personOf(index: number): string {
  const syllables = ['Bel', 'Dor', 'Fen', 'Gam', 'Hul', 'Jor', 'Kel', 'Lom', 'Mir', 'Nov', 'Pel', 'Quin'];
  const endings = ['ando', 'erix', 'imel', 'olan', 'uvia', 'ybra', 'esco', 'ilde', 'onja', 'arik'];
  const at = <T>(list: readonly T[], step: number) => list[Math.floor(index / step) % list.length];
  const [first, second] = [syllables.length, endings.length];
  const given = `${at(syllables, 1) ?? ''}${at(endings, first) ?? ''}`;
  const family = `${at(syllables, first * second) ?? ''}${at(endings, first * first * second) ?? ''}`;
  return `${given} van ${family}`;
}

function sentenceOf(pick: <T>(list: readonly T[]) => T): string {
  const [thing, other, place, work, time] = [
    pick(things),
    pick(things),
    pick(places),
    pick(works),
    pick(times),
  ];
  return pick([
    `${time} gaat het over ${thing} en ${other}.`,
    `Bij ${place} is er altijd iemand met ${thing}.`,
    `Wie wil ${work}, begint met ${thing}.`,
    `Het duurt lang voor ${place} weer open is.`,
    `${time} helpen de buren met ${work}.`,
    `Zonder ${thing} valt er niet te ${work}.`,
    `Is ${thing} op, dan is er nog ${other}.`,
    `De buren kennen ${place} en komen graag ${work}.`,
  ]);
}

/** Picks from lists, the same each time for a number. */
function picker(seed: number): <T>(list: readonly T[]) => T {
  let state = seed + 1;
  return (list) => {
    state = (state * 48_271) % 2_147_483_647;
    return list[state % list.length] as (typeof list)[number];
  };
}

const titles = ['een jaar aan het water', 'leren op zolder', 'brood voor de straat', 'de tuin van iedereen'];
const headings = ['Het eerste jaar', 'Wat er bleef', 'Een nieuwe dag', 'Met de buren'];
const things = ['brood', 'soep', 'verf', 'hout', 'garen', 'papier', 'thee', 'touw', 'zaad', 'muziek'];
const places = ['de molen', 'het plein', 'de tuin', 'de kade', 'het buurthuis', 'de werkplaats', 'de markt'];
const works = ['bakken', 'roeien', 'zingen', 'naaien', 'tuinieren', 'schilderen', 'koken', 'lezen'];
const times = ['In de winter', 'Elke ochtend', 'Na het werk', 'Op zondag', 'Vaak', 'Soms', 'Vroeger', 'Nu'];
