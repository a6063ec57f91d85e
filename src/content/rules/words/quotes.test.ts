import { expect, test } from 'vitest';
import { look } from '#/content/fixtures.ts';
import { quotes } from './quotes.ts';

const term = (title: string, aliases = '[a]') => ({
  'content/nl/terms/kade.mdx': `---\ntitle: ${title}\nsummary: Een muur.\nupdated: 2026-01-01\naliases: ${aliases}\n---\n`,
});

test.each(['“De kade”', '‘De kade’', '”De kade”', '„De kade”'])('around all of a field: %s', (title) => {
  expect(look(quotes, term(title))).toMatchObject([
    { line: 2, mend: expect.stringContaining('"De kade"') as string },
  ]);
});

test('in a list too, and not where they are a part of it, or straight', () => {
  expect(look(quotes, term('Kade', '[“wal”]'))).toMatchObject([{ line: 5 }]);
  for (const title of ['De “kade” hier', '"De kade"', '“Kade” en “wal”'])
    expect(look(quotes, term(title))).toEqual([]);
});
