import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { characters } from './characters.ts';

test.each([
  ['an entity in the text', text('Een.\n\nEen &#8238;boot.'), 6, 'leesrichting'],
  ['an entity in a link', text('Zie [de kade](https://a.example/&#x200B;).'), 4, 'niemand kan zien'],
  ['an entity in an attribute', text('De <abbr title="a&#x2060;b">A</abbr>.'), 4, 'niemand kan zien'],
  ['an entity in words for a picture', text('![een &#x202D;boot](./a.jpg)'), 4, 'leesrichting'],
  ['an entity in a title of a link', text('[kade](/kade/ "a&#x200B;b")'), 4, 'niemand kan zien'],
  ['an escape in a field', text('', 'title: "\\u202Eab"'), 2, 'leesrichting'],
  ['an escape in a list', text('', 'title: a\nkeywords:\n  - b\n  - "\\0"'), 5, 'niemand kan zien'],
  ['a line end in a field', text('', 'title: "a\\rb"'), 2, 'oude Mac'],
])('%s is found', (_name, content, line, message) => {
  expect(look(characters, { 'content/nl/about/a.mdx': content })).toMatchObject([
    { line, message: expect.stringContaining(message) as string },
  ]);
});

test('an escape in a file of data is found', () => {
  expect(look(characters, { 'content/nl/jargon.yaml': 'words:\n  a: "b\\u200B"\n' })).toMatchObject([
    { file: 'content/nl/jargon.yaml', line: 2 },
  ]);
});

test('entities that can be seen may stand', () => {
  const body = '&eacute; &lt; &amp; &#128674; &nbsp; &shy; &euro; [a](/b/?c=%20)';
  expect(look(characters, { 'content/nl/about/a.mdx': text(body, 'title: "\\u00E9"') })).toEqual([]);
});
