import { expect, test } from 'vitest';
import { corpusOf, text } from '#/content/fixtures.ts';
import { saidIn } from './said.ts';

test('every string of a file is there, decoded, with its line', () => {
  const fields = 'title: "\\u0041"\nkeywords:\n  - b\n  - 3\nconsent: { until: c }';
  const body = 'Tekst &amp; <abbr title="d &lt;">e</abbr>\n\n![f](./g.jpg "h") `i`';
  const [document] = corpusOf({ 'content/nl/stories/a.mdx': text(body, fields) }).documents;
  if (!document) throw new Error('it cannot be read');
  expect(saidIn(document).map((said) => `${said.lineAt()} ${said.text}`)).toEqual([
    '2 A',
    '4 b',
    '6 c',
    '8 Tekst & ',
    '8 d <',
    '8 e',
    '10 ./g.jpg',
    '10 h',
    '10 f',
    '10  ',
    '10 i',
  ]);
});

test('a file of data has its fields', () => {
  const { data } = corpusOf({ 'content/nl/jargon.yaml': 'words:\n  middels: met\n' });
  expect(saidIn(data.jargon).map(({ text: said, lineAt }) => [said, lineAt()])).toEqual([['met', 2]]);
});
