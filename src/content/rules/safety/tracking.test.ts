import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { tracking } from './tracking.ts';

const inText = (url: string) => look(tracking, { 'content/nl/about/a.mdx': text(`Zie [de kaart](${url}).`) });

test.each([
  ['https://a.example/x?utm_source=brief', 'utm_source', 'https://a.example/x'],
  ['https://a.example/?fbclid=1&a=b#c', 'fbclid', 'https://a.example/?a=b#c'],
  ['https://a.example/?a=b&GCLID=1&utm_medium=x', 'GCLID, utm_medium', 'https://a.example/?a=b'],
  ['/over/waarom/?utm_campaign=x', 'utm_campaign', '/over/waarom/'],
])('%s follows a reader', (url, names, clean) => {
  expect(inText(url)).toMatchObject([
    { line: 4, message: `In dit adres staat een code die lezers volgt: ${names}.`, mend: `schrijf ${clean}` },
  ]);
});

test.each([
  'https://a.example/?a=b&source=c',
  'https://a.example/utm_source=b',
  '/zoeken/?q=utm_source',
  '#a',
])('%s does not', (url) => {
  expect(inText(url)).toEqual([]);
});

test('an address in a field and in the table of facts is looked at too', () => {
  const url = 'https://a.example/?msclkid=1';
  expect(
    look(tracking, {
      'content/nl/partners/a.mdx': text('', `title: A\nwebsite: ${url}`),
      'content/nl/facts.yaml': `facts:\n  - source: ${url}\n`,
    }),
  ).toMatchObject([
    { file: 'content/nl/partners/a.mdx', line: 3 },
    { file: 'content/nl/facts.yaml', line: 2 },
  ]);
});
