import { describe, expect, test } from 'vitest';
import { textOf, type Node } from '#/content/reading/tree.ts';
import { entry, madeUp } from '#/model/fixtures.ts';
import { hasCounterSheet, paired, whomOf, type Block } from './pairs.ts';

const dutch = `<Today>Bel vandaag.</Today>

## Wie u kan helpen

<Door to="coa">In de opvang.</Door>

<Door fact="stip" name="Stip">Voor brieven.</Door>

## Uw situatie

<Situation id="brief" title="U heeft een brief">
Lees hem.

Vraag hulp.

<Door to="nidos" name="Nidos">Uw voogd.</Door>
</Situation>

<Situation id="wacht" title="U wacht">
Vraag het COA.
</Situation>

## Laat deze zin zien

<Show>Kunt u langzaam praten?</Show>

## Uit het beleidskader

De gemeente helpt.
`;

const english = `<Today>Call today.</Today>

## Who can help

<Door fact="stip" name="Stip">For letters.</Door>

<Door to="coa">In a shelter.</Door>

## Your situation

<Situation id="wacht" title="You wait">
Ask the COA
[here](/hulp/).
</Situation>

<Situation id="brief" title="You have a letter">
Read it.

Ask for help.

<Door to="nidos" name="Nidos">Your guardian.</Door>
</Situation>

## Show this sentence

<Show means="Can you talk slowly?">Kunt u
langzaam praten?</Show>

## From the framework

The municipality helps.
`;

const said = (nodes: readonly Node[]) =>
  nodes.map((node) => textOf(node).replace(/\s+/g, ' ').trim()).join(' / ');
const words = ({ own, dutch: other }: Block) => [said(own), said(other)];

describe('a translation beside the Dutch text', () => {
  const sheet = paired(english, dutch);

  test('what to do today stands beside what to do today', () => {
    expect(sheet.today.map(words)).toEqual([['Call today.', 'Bel vandaag.']]);
    expect(paired('## A', '## B').today).toEqual([]);
  });

  test('a door stands beside the same door, in whatever order they come', () => {
    expect(sheet.doors.map(words)).toEqual([
      ['In a shelter.', 'In de opvang.'],
      ['For letters.', 'Voor brieven.'],
    ]);
    expect(sheet.doors.map(({ own: [door] }) => door && whomOf(door))).toEqual(['coa', 'stip']);
  });

  test('a situation stands beside the same situation, paragraph by paragraph, its doors in it', () => {
    expect(sheet.situations.map(({ title, said: blocks }) => [title, blocks.map(words)])).toEqual([
      [
        { own: 'You have a letter', dutch: 'U heeft een brief' },
        [
          ['Read it.', 'Lees hem.'],
          ['Ask for help.', 'Vraag hulp.'],
          ['Your guardian.', 'Uw voogd.'],
        ],
      ],
      [{ own: 'You wait', dutch: 'U wacht' }, [['Ask the COA here.', 'Vraag het COA.']]],
    ]);
  });

  test('where paragraphs do not match, all of a situation stands beside all', () => {
    const joined = english.replace('Read it.\n\nAsk', 'Read it. Ask');
    const [letter] = paired(joined, dutch).situations;
    expect(letter?.said.map(words)).toEqual([
      ['Read it. Ask for help. / Your guardian.', 'Lees hem. / Vraag hulp. / Uw voogd.'],
    ]);
  });

  test('what only one of the two has is on no sheet', () => {
    const less = dutch.replace(/<Situation id="wacht"[^]*?<\/Situation>/, '').replace(/<Door fact.*/, '');
    const { doors, situations } = paired(english, less);
    expect([doors.length, situations.length]).toEqual([1, 1]);
  });

  test('a sentence to show comes with its meaning, on one line', () => {
    expect(sheet.shown).toEqual([{ sentence: 'Kunt u langzaam praten?', means: 'Can you talk slowly?' }]);
  });

  test('what the framework says is not for a counter', () => {
    expect(JSON.stringify(sheet)).not.toMatch(/gemeente helpt|municipality helps/);
  });
});

describe('which pages have a sheet', () => {
  const other = madeUp('prs');
  const translated = { ...entry('help', 'taal', {}, other), textLocale: other };

  test('those of help, in another language than Dutch, whose text is in that language', () => {
    expect(hasCounterSheet(translated)).toBe(true);
    expect(hasCounterSheet(entry('help', 'taal'))).toBe(false);
    expect(hasCounterSheet(entry('help', 'taal', {}, other))).toBe(false);
    expect(hasCounterSheet({ ...entry('about', 'waarom', {}, other), textLocale: other })).toBe(false);
  });
});
