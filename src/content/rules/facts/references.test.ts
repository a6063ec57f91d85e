import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { references } from './references.ts';

const say = (laws: string) =>
  look(references, {
    'content/nl/laws/vaarwet.mdx': text(''),
    'content/nl/laws/stuk.mdx': 'unreadable',
    'content/nl/groups/a.mdx': text(
      '',
      `title: A\nsummary: B\nupdated: 2026-01-01\norder: 1\nlaws:\n${laws}`,
    ),
  });

test('what exists may be referred to, even when nobody can read it', () => {
  expect(say('  - vaarwet\n  - stuk')).toEqual([]);
});

test.each([
  [
    '  - vaarwet\n  - vaarwed',
    8,
    '“vaarwed” in het veld “laws” bestaat niet in content/nl/laws.',
    'schrijf “vaarwet”.',
  ],
  ['  - a', 7, '“a” in het veld “laws” bestaat niet', 'zonder .mdx'],
])('%j', (laws, line, message, mend) => {
  expect(say(laws)).toMatchObject([
    {
      line,
      message: expect.stringContaining(message) as string,
      mend: expect.stringContaining(mend) as string,
    },
  ]);
});

test('a text of the wrong shape is told that first', () => {
  expect(say('  - vaarwed\nx: 1')).toEqual([]);
});

const fields = 'title: A\nsummary: B\nupdated: 2026-01-01\norder: 1\nicon: bed';
const inHelp = (more: string) =>
  look(references, {
    'content/nl/groups/schippers.mdx': text(''),
    'content/nl/help/boot.mdx': text('', `${fields}\n${more}`),
    'content/nl/help/vlot.mdx': text('', fields),
  }).map(({ line, message }) => `${line} ${message}`);

test('what a situation or a block for today refers to exists too', () => {
  expect(inHelp('today: { groups: [schippers] }\nsituations: [{ id: a, groups: [schippers] }]')).toEqual([]);
  expect(inHelp('today:\n  groups: [schipper]')).toEqual([
    '8 “schipper” in het veld “groups” bestaat niet in content/nl/groups.',
  ]);
  expect(inHelp('situations:\n  - id: a\n  - id: b\n    groups: [schippers, zeelui]')).toEqual([
    '10 “zeelui” in het veld “groups” bestaat niet in content/nl/groups.',
  ]);
});

test('a text does not lead to itself', () => {
  expect(inHelp('needs: [vlot]')).toEqual([]);
  expect(inHelp('needs: [vlot, boot]')).toEqual(['7 “boot” is deze tekst zelf.']);
});

test('a row of facts holds for groups that exist', () => {
  const facts = (groups: string) =>
    look(references, {
      'content/nl/groups/schippers.mdx': text(''),
      'content/nl/groups/stuk.mdx': 'unreadable',
      'content/nl/facts.yaml': `facts:\n  - { id: a, subject: B, says: C, source: D, seen: 2026-01-01 }\n  - { id: b, subject: B, says: C, source: D, seen: 2026-01-01, groups: ${groups} }\n`,
    });
  expect(facts('[schippers, stuk]')).toEqual([]);
  expect(facts('[schippers, schipper]')).toMatchObject([
    {
      file: 'content/nl/facts.yaml',
      line: 3,
      message: '“schipper” in het veld “groups” bestaat niet in content/nl/groups.',
      mend: 'schrijf “schippers”.',
    },
  ]);
  // Of another shape: that is said elsewhere.
  expect(facts('schipper')).toEqual([]);
});
