import { describe, expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { factsForGroups } from './facts-for-groups.ts';

const row = (id: string, groups: string) =>
  `  - { id: ${id}, subject: A, says: B, source: C, seen: 2026-01-01${groups} }\n`;
const table = `facts:\n${row('allen', '')}${row('schip', ', groups: [schippers]')}${row('zee', ', groups: [schippers, zeelui]')}`;
const say = (fields: string, facts = table, file = 'content/nl/help/a.mdx') =>
  look(factsForGroups, {
    'content/nl/facts.yaml': facts,
    [file]: text('', `title: A\nsummary: B\nupdated: 2026-01-01\norder: 1\nicon: bed\n${fields}`),
  }).map(({ line, message }) => `${line} ${message}`);

const situation = (id: string, groups: string, facts: string) =>
  `  - id: ${id}\n    groups: [${groups}]\n    facts: [${facts}]\n`;

describe('a fact holds for all who read it', () => {
  test.each([
    ['a fact of everybody', `facts: [allen]\nsituations:\n${situation('a', '', 'allen')}`],
    ['a situation of the group', `situations:\n${situation('a', 'schippers', 'schip, zee')}`],
    ['a situation of fewer groups', `situations:\n${situation('a', 'zeelui', 'zee')}`],
    [
      'a page whose situations are all of the groups',
      `facts: [zee]\nsituations:\n${situation('a', 'schippers', '')}${situation('b', 'zeelui', '')}`,
    ],
    ['a block for today', `today: { groups: [schippers], facts: [schip] }`],
    ['a row that is not there, of which that is said elsewhere', 'facts: [weg]'],
  ])('so it is: %s', (_name, fields) => {
    expect(say(fields)).toEqual([]);
  });

  test.each([
    [
      'a situation of others too',
      `situations:\n${situation('a', 'schippers, zeelui, piloten', 'allen, schip')}`,
      '10 De situatie “a” is ook voor zeelui, piloten, en het feit “schip” geldt daar niet voor.',
    ],
    [
      'a situation of everybody',
      `situations:\n${situation('a', 'schippers', '')}${situation('b', '', 'zee')}`,
      '13 De situatie “b” is voor iedereen, en het feit “zee” geldt daar niet voor.',
    ],
    [
      'a page without situations',
      'facts:\n  - allen\n  - schip',
      '9 De pagina is voor iedereen, en het feit “schip” geldt daar niet voor.',
    ],
    [
      'a page of which a situation is of others',
      `facts: [schip]\nsituations:\n${situation('a', 'schippers', '')}${situation('b', 'zeelui', '')}`,
      '7 De pagina is ook voor zeelui, en het feit “schip” geldt daar niet voor.',
    ],
    [
      'a page of which a situation is of everybody',
      `facts: [schip]\nsituations:\n${situation('a', 'schippers', '')}${situation('b', '', '')}`,
      '7 De pagina is voor iedereen, en het feit “schip” geldt daar niet voor.',
    ],
    [
      'a block for today of others too',
      'today:\n  groups: [zeelui]\n  facts: [schip]',
      '9 Het blok <Today> is ook voor zeelui, en het feit “schip” geldt daar niet voor.',
    ],
    [
      'a block for today of everybody',
      'today:\n  facts: [schip]',
      '8 Het blok <Today> is voor iedereen, en het feit “schip” geldt daar niet voor.',
    ],
  ])('refused: %s', (_name, fields, said) => {
    expect(say(fields)).toEqual([said]);
  });
});

test('other texts are not told by situation, and a text of the wrong shape is told that first', () => {
  const fields = 'title: A\nsummary: B\nupdated: 2026-01-01\norder: 1\nfacts: [schip]';
  const files = { 'content/nl/facts.yaml': table, 'content/nl/about/a.mdx': text('', fields) };
  expect(look(factsForGroups, files)).toEqual([]);
  expect(say('facts: [schip]\nx: 1')).toEqual([]);
});

test('without a table that can be read nothing can be said', () => {
  expect(say('facts: [schip]', 'facts: [3]')).toEqual([]);
});
