import { expect, test } from 'vitest';
import { look, text, type Files } from '#/content/fixtures.ts';
import { heldRelations } from './held-relations.ts';

const file = 'content/nl/commitments/2-2-1-a.mdx';
const held = {
  'content/nl/partners/coa.mdx': text(''),
  'content/nl/ambitions/opvang.mdx': text(''),
  'content/nl/codes.yaml': 'codes: [{ id: 2.2.1-a }, { id: 2.2.1-b, removed: { on: 2026-01-01, why: Weg } }]',
};
const point = (fields: string) => ({
  [file]: text('', `title: A\ncode: 2.2.1-a\nambition: opvang\n${fields}`),
});
const outline = (...paragraphs: [id: string, names: string][]) => ({
  'content/nl/outline.yaml': `paragraphs:\n${paragraphs
    .map(
      ([id, names]) =>
        `  - { id: '${id}', title: A, label: A, names: [${names}], claims: [{ id: ${id}-a, says: A, at: / }] }\n`,
    )
    .join('')}`,
});
const messages = (files: Files) =>
  look(heldRelations, { ...held, ...files }).map(({ file, line, message, mend }) => ({
    file,
    line,
    said: `${message} ${mend}`,
  }));
const named = (to: string) => `{ for: [${to}], partners: [coa] }`;

test('a relation that a paragraph among the sources names, for the commitment or for its ambition, or none at all', () => {
  for (const to of ['2.2.1-a', 'opvang'])
    expect(
      messages({ ...outline(['1.5', named(to)]), ...point('sources: ["1.5"]\npartners: [coa]') }),
    ).toEqual([]);
  expect(messages({ ...outline(['1.5', named('opvang')]), ...point('sources: ["2.2.1"]') })).toEqual([]);
});

test('a relation that only a paragraph names which is no source', () => {
  expect(
    messages({
      ...outline(['1.5', named('opvang')]),
      ...point('sources: ["2.2.1"]\npartners: [coa]'),
    }),
  ).toEqual([
    {
      file,
      line: 6,
      said: expect.stringMatching(/Geen paragraaf in sources noemt “coa”.* zet “1\.5” in sources/) as string,
    },
  ]);
});

test('a relation that a source names with something else', () => {
  const elsewhere = {
    ...held,
    'content/nl/ambitions/wonen.mdx': text(''),
    ...outline(['1.5', named('wonen')]),
    ...point('sources: ["1.5"]\npartners: [coa]'),
  };
  expect(messages(elsewhere)).toMatchObject([
    {
      file,
      line: 6,
      said: expect.stringMatching(/noemt “coa” bij dit beleidspunt.* haal “coa” weg/) as string,
    },
  ]);
});

test('what the paragraph of a commitment names with it is not left out', () => {
  expect(messages({ ...outline(['2.2.1', named('opvang')]), ...point('sources: ["2.2.1"]') })).toMatchObject([
    { file, said: expect.stringContaining('Paragraaf 2.2.1 noemt “coa”') as string },
  ]);
});

test('a paragraph names what there is, for what there is', () => {
  expect(
    messages(outline(['1.5', '{ for: [2.2.1-b, varen, opvang], partners: [coa, duo] }'])).map(
      ({ said }) => /“(.+?)”/.exec(said)?.[1],
    ),
  ).toEqual(['2.2.1-b', 'varen', 'duo']);
});

test('of a relation to nothing, of a text without sources, and of tables that cannot be read, that is said elsewhere', () => {
  const partners = 'partners: [coa]';
  const names = outline(['1.5', named('2.2.1-a')]);
  expect(messages({ ...names, ...point('sources: ["2.2.1"]\npartners: [duo]') })).toEqual([]);
  expect(messages({ ...names, ...point(partners) })).toEqual([]);
  expect(messages(point(`sources: ["2.2.1"]\n${partners}`))).toEqual([]);
  expect(messages({ ...names, 'content/nl/codes.yaml': 'codes: A' })).toEqual([]);
});
