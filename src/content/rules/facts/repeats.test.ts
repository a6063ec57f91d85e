import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { repeats } from './repeats.ts';

const say = (fields: string) =>
  look(repeats, { 'content/nl/about/a.mdx': text('', `title: A\n${fields}`) }).map(
    ({ line, message }) => `${line} ${message}`,
  );

test.each([
  ['keywords: [boot, vlot, boot]', ['3 In het veld “keywords” staat “boot” voor de tweede keer.']],
  ['partners:\n  - coa\n  - "coa "', ['5 In het veld “partners” staat “coa” voor de tweede keer.']],
  [
    'sources: ["1.1", "1.1", "1.1"]',
    Array(2).fill('3 In het veld “sources” staat “1.1” voor de tweede keer.'),
  ],
  [
    'exceptions:\n  - { rule: passive, reason: a }\n  - { rule: passive, reason: b }',
    ['5 In het veld “exceptions” staat “passive” voor de tweede keer.'],
  ],
  ['today:\n  groups: [a, b, a]', ['4 In het veld “groups” staat “a” voor de tweede keer.']],
  [
    'situations:\n  - id: a\n    facts: [b]\n  - id: c\n    facts: [b, b]',
    ['7 In het veld “facts” staat “b” voor de tweede keer.'],
  ],
  ['situations: [{ id: a, groups: [b] }, { id: a, groups: [b] }]', []],
  ['keywords: [boot, Boot]', []],
  ['keywords: [1, 1, "", ""]', []],
  ['exceptions: [~, ~]', []],
])('%j', (fields, said) => {
  expect(say(fields)).toEqual(said);
});
