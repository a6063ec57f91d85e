import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { addresses } from './addresses.ts';

test.each([
  ['help', 'een andere pagina van de site'],
  ['zoeken', 'een andere pagina van de site'],
  ['nl', 'een taal van de site'],
  ['index', 'de server'],
  ['404', 'de server'],
])('a notice called %s would take the address of %s', (id, owner) => {
  expect(look(addresses, { [`content/nl/notices/${id}.mdx`]: text('') })).toMatchObject([
    { file: `content/nl/notices/${id}.mdx`, line: 1, message: `Het adres /${id}/ is al van ${owner}.` },
  ]);
});

test('texts with addresses of their own are right', () => {
  const files = ['notices/privacy', 'terms/kade', 'terms/vlot', 'help/zoeken', 'intros/help', 'stories/nl'];
  expect(
    look(addresses, Object.fromEntries(files.map((file) => [`content/nl/${file}.mdx`, text('')]))),
  ).toEqual([]);
});
