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
