import { describe, expect, test } from 'vitest';
import { parseYaml } from '#/content/reading/yaml.ts';

test('a hard space in a value is a sign like any other', () => {
  expect(parseYaml('phone: "14\u00A0024"\nsays: >-\n  a\u00A0b: c\n', 0)).toMatchObject({ data: {} });
});

describe('a usual slip is named on its own line', () => {
  test.each([
    ["title: 's middags\nsummary: x\n", 1, 'aanhalingsteken sluit niet', '"’s middags"'],
    ["title: 's middags\nsummary: 'x'\n", 1, 'aanhalingsteken sluit niet', 'aanhalingstekens'],
    ['order: 1\ntitle: "a\nsummary: x\n', 2, 'aanhalingsteken sluit niet', 'aanhalingstekens'],
    ['order: 1\nkeywords: [a, b\nupdated: x\n', 2, 'haak sluit niet', ']'],
    ['keywords: {8\nupdated: x\n', 1, 'accolade sluit niet', 'haal de accolade weg'],
    ['order 8\ntitle: a\n', 1, '“order” staat geen dubbele punt', 'order: 8'],
    ['title: a\norder 8\nsummary: b\n', 2, '“order” staat geen dubbele punt', 'order: 8'],
    ['title: a\norder:8\nsummary: b\n', 2, 'geen spatie', 'order: 8'],
    ['title: a\norder:8\n', 2, 'geen spatie', 'order: 8'],
    ['title: a\n summary: b\n', 1, 'de volgende regel springt in', 'naar links'],
    ['sources: ["1"]\n  order: 1\nicon: b\n', 2, 'hij springt in', 'naar links'],
    ['title: a: b\n', 1, 'niet te lezen', 'aanhalingstekens'],
    ['order: 1\ntitle: “a: b”\n', 2, 'kromme aanhalingstekens', 'title: "a: b"'],
    ['title: “a” zegt: b\n', 1, 'kromme aanhalingstekens', 'title: "“a” zegt: b"'],
    ['title: a\norder:\u00A08\n', 2, 'harde spatie', 'typ haar opnieuw'],
    ['order: \u00A08\n', 1, 'harde spatie', 'typ haar opnieuw'],
    ['consent:\n  basis: a\n\u00A0\u00A0until: b\n', 3, 'harde spatie', 'voor het veld'],
    ['a:\n  -\u202Fid: b\n', 2, 'harde spatie', 'typ haar opnieuw'],
    [
      'consent:\nwithdrawn: a\n  basis: b\n',
      2,
      'de regel eronder springt in',
      'twee spaties voor, als “withdrawn” onder “consent:”',
    ],
    [
      'consent:\n  basis: a\nwithdrawn: b\n  until: c\n',
      3,
      'de regel eronder springt in',
      'als “withdrawn” onder “consent:”',
    ],
    [
      'consent:\nwithdrawn: a\nuntil: b\n  basis: c\n',
      2,
      'de regel eronder springt in',
      '“withdrawn” en “until” onder',
    ],
    ['consent:\n  basis: a\n withdrawn: b\n', 3, 'springt anders in', 'even veel spaties'],
    ['consent:\n  basis: a\n    withdrawn: b\n', 2, 'de volgende regel springt in', 'naar links als deze'],
  ])('%j', (source, line, message, mend) => {
    expect(parseYaml(source, 0)).toMatchObject([
      {
        line,
        message: expect.stringContaining(message) as string,
        mend: expect.stringContaining(mend) as string,
      },
    ]);
  });
});
