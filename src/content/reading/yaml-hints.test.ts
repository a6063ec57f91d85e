import { describe, expect, test } from 'vitest';
import { parseYaml } from './yaml.ts';

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
