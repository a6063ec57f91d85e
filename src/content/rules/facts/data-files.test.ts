import { describe, expect, test } from 'vitest';
import { contextOf } from '#/content/context.ts';
import { corpusOf, locales, look, routes, type Files } from '#/content/fixtures.ts';
import { dataFiles } from './data-files.ts';

const right: Files = {
  'content/nl/outline.yaml':
    "paragraphs:\n  - id: '1.1'\n    title: A\n    label: B\n    claims:\n      - { id: 1.1-a, says: C, at: /d/ }\n",
  'content/nl/codes.yaml': 'codes:\n  - id: 2.2.1-a\n',
  'content/nl/facts.yaml': 'facts:\n  - { id: a, subject: B, says: C, source: D, seen: 2026-01-01 }\n',
  'content/nl/jargon.yaml': 'words:\n  middels: met\n',
  'content/nl/names.yaml': 'names:\n  - Lindewaard\n',
  'content/nl/danger.yaml': 'dangers:\n  - id: lek\n    numbers: [a]\n    at: /d/\n    words: [lek]\n',
  'content/nl/phrases.yaml': 'phrases:\n  - say: boot\n    not: [schuit]\n    unlessAfter: [oude]\n',
};

test('right files have no findings', () => {
  expect(look(dataFiles, right)).toEqual([]);
});

test('a file that is missing says so', () => {
  const found = dataFiles.corpus?.(contextOf(corpusOf({}), routes, '2026-06-15', locales)) ?? [];
  expect(found.map(({ message }) => message)).toEqual(Array(7).fill('Dit bestand is er niet.'));
  expect(found[0]).toMatchObject({ file: 'content/nl/outline.yaml', mend: /paragraphs:/ });
  expect(found.at(-1)).toMatchObject({ file: 'content/nl/danger.yaml', mend: /dangers:/ });
});

test('a file that is empty says what it should hold', () => {
  const empty = Object.fromEntries(Object.keys(right).map((file) => [file, '']));
  expect(look(dataFiles, empty).map(({ file, message }) => `${file} ${message}`)).toEqual([
    'content/nl/outline.yaml Het veld “paragraphs” ontbreekt.',
    'content/nl/codes.yaml Het veld “codes” ontbreekt.',
    'content/nl/facts.yaml Het veld “facts” ontbreekt.',
    'content/nl/jargon.yaml Het veld “words” ontbreekt.',
    'content/nl/names.yaml Het veld “names” ontbreekt.',
    'content/nl/phrases.yaml Het veld “phrases” ontbreekt.',
    'content/nl/danger.yaml Het veld “dangers” ontbreekt.',
  ]);
});

describe('refused, with file and line', () => {
  test.each([
    ['outline', "id: '1.1'", "id: '1.1.1.1'", 2, 'geen nummer van een paragraaf'],
    ['outline', 'title: A', 'titel: A', 3, '“titel” bestaat hier niet'],
    ['outline', 'at: /d/', 'on: /d/', 6, '“on” bestaat hier niet'],
    ['outline', 'at: /d/', 'at: d', 6, 'geen plek op deze site'],
    ['outline', 'id: 1.1-a', 'id: 1.2-a', 6, '“1.2-a”, en dat begint niet met'],
    ['outline', 'id: 1.1-a', 'id: 1.1.1-a', 6, '“1.1.1-a”, en dat begint niet met'],
    ['outline', '\n      - { id: 1.1-a, says: C, at: /d/ }', ' []', 5, 'staat te weinig'],
    [
      'outline',
      '\n    claims:\n      - { id: 1.1-a, says: C, at: /d/ }',
      '',
      2,
      '“paragraphs, nummer 1, claims” ontbreekt',
    ],
    ['outline', 'id: 1.1-a', 'id: a', 6, 'geen nummer van een bewering'],
    [
      'outline',
      'at: /d/ }',
      'at: /d/ }\n      - { id: 1.1-a, says: C, at: /d/ }',
      7,
      '“1.1-a” voor de tweede keer',
    ],
    [
      'outline',
      'at: /d/ }',
      "at: /d/ }\n  - { id: '1.1', title: A, label: B, claims: [{ id: 1.1-b, says: C, at: /d/ }] }",
      7,
      '“1.1” voor de tweede keer',
    ],
    ['facts', 'seen: 2026-01-01', 'seen: 2026-01-01, orLater: true', 2, 'er is geen dag bij'],
    ['facts', 'seen: 2026-01-01', 'seen: januari', 2, 'geen bestaande dag'],
    ['facts', 'seen: 2026-01-01', 'seen: 2026-01-01, dated: "26"', 2, 'geen jaar, maand of dag'],
    [
      'facts',
      '2026-01-01 }',
      '2026-01-01 }\n  - { id: a, subject: B, says: C, source: D, seen: 2026-01-01 }',
      3,
      '“a” voor de tweede keer',
    ],
    ['jargon', 'met', 'Middels', 2, '“words.middels” staat het woord zelf'],
    ['jargon', 'middels: met', '__proto__: met', 2, '“__proto__” kan hier niet staan'],
    ['facts', 'seen: 2026-01-01', 'seen: 2026-01-01, dated: 2025-13', 2, 'geen jaar, maand of dag'],
    ['jargon', 'met', '3', 2, 'hoort tekst'],
    ['jargon', '\n  middels: met', ' [a]', 1, '“words”'],
    [
      'facts',
      'seen: 2026-01-01',
      'seen: 2026-01-01, groups: Schippers',
      2,
      '“facts, nummer 1, groups” hoort een lijst',
    ],
    ['facts', 'seen: 2026-01-01', 'seen: 2026-01-01, groups: [Schippers]', 2, 'staat geen bestandsnaam'],
    ['facts', 'seen: 2026-01-01', 'seen: 2026-01-01, orLater: false', 2, '“facts, nummer 1, orLater”'],
    [
      'facts',
      'seen: 2026-01-01',
      'seen: 2026-01-01, website: "javascript:alert(1)"',
      2,
      'geen adres dat met https',
    ],
    ['facts', 'seen: 2026-01-01', 'seen: 2026-01-01, phone: bel', 2, 'geen telefoonnummer'],
    ['phrases', 'phrases:', 'words:', 1, '“phrases” ontbreekt'],
    [
      'phrases',
      '\n  - say: boot\n    not: [schuit]\n    unlessAfter: [oude]',
      ' boot',
      1,
      '“phrases” hoort een lijst',
    ],
    [
      'phrases',
      '\n  - say: boot\n    not: [schuit]\n    unlessAfter: [oude]',
      ' []',
      1,
      '“phrases” staat te weinig',
    ],
    ['phrases', 'say: boot', 'zeg: boot', 2, '“zeg” bestaat hier niet'],
    ['phrases', 'not: [schuit]', 'not: schuit', 3, 'hoort een lijst'],
    ['phrases', 'not: [schuit]', 'not: [schuit, "."]', 3, 'staan geen woorden'],
    ['phrases', 'not: [schuit]', 'not: [schuit, Boot]', 3, 'staat een woord dat deze site zelf gebruikt'],
    ['phrases', 'not: [schuit]', 'not: [schuit, Schuit]', 3, '“schuit” voor de tweede keer'],
    ['danger', 'words: [lek]', 'words: [Lek]', 5, 'staan hoofdletters'],
    ['danger', 'words: [lek]', 'words: [l*k]', 5, 'iets dat niemand zo typt'],
    ['danger', 'words: [lek]', 'words: [lek …]', 5, 'iets dat niemand zo typt'],
    ['danger', 'words: [lek]', 'words: []', 5, 'staat te weinig'],
    ['danger', 'at: /d/', 'at: d', 4, 'geen plek op deze site'],
    ['danger', 'numbers: [a]', 'numbers: a', 3, 'hoort een lijst'],
    ['danger', 'id: lek', 'naam: lek', 2, '“naam” bestaat hier niet'],
    ['names', 'Lindewaard', '2.2', 2, '“names, nummer 1” hoort tekst'],
  ])('%s: %j as %j', (name, from, to, line, message) => {
    const file = `content/nl/${name}.yaml`;
    const found = look(dataFiles, { ...right, [file]: (right[file] ?? '').replace(from, to) });
    expect(found.map((each) => each.file)).toContain(file);
    expect(found).toContainEqual(
      expect.objectContaining({ file, line, message: expect.stringContaining(message) as string }),
    );
  });
});
