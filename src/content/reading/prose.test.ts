import { describe, expect, test } from 'vitest';
import { corpusOf, text } from '#/content/fixtures.ts';
import { closingLineOf, proseOf, wordsIn } from './prose.ts';

function documentOf(body: string, fields?: string) {
  const [document] = corpusOf({ 'content/nl/about/a.mdx': text(body, fields) }).documents;
  if (!document) throw new Error('it cannot be read');
  return document;
}
const proseIn = (body: string, fields?: string) =>
  proseOf(documentOf(body, fields)).map(({ text: each }) => each);

describe('prose is', () => {
  test.each([
    ['paragraphs', 'Een.\n\nTwee.', ['Een.', 'Twee.']],
    ['lines of a list', '- een\n- twee', ['een', 'twee']],
    ['cells', '| a | b |\n|--|--|\n| c | d |', ['a', 'b', 'c', 'd']],
    ['quotations', '> Een.', ['Een.']],
    ['what stands in a component on its own line', '<Note>Let op.</Note>', ['Let op.']],
    ['what is all bold in a component', '<Note>**Let op.**</Note>', ['Let op.']],
    ['what is all a quotation in a component', '<Show><q>Let op.</q></Show>', ['Let op.']],
    ['what is all a link in a component', '<Note>[Let op.](/a/)</Note>', ['Let op.']],
    ['what is bold in an element', '<q>*Let op.*</q>', ['Let op.']],
    ['words parted by a line break of HTML', 'Een<br/>twee', ['Een twee']],
    ['paragraphs in a component, once', '<Note>\n\nLet *op*.\n\n</Note>', ['Let op.']],
    ['no headings', '## Kop\n\nEen.', ['Een.']],
    ['no empty component', '<Note> </Note>', []],
    ['one line a paragraph', 'Een\ntwee\\\ndrie', ['Een twee drie']],
  ])('%s', (_name, body, blocks) => {
    expect(proseIn(body)).toEqual(blocks);
  });

  test('a summary, a task and a status, on one line', () => {
    const fields = 'title: A\nsummary: >-\n  Een\n  twee.\nstatus: |\n  Drie\n  vier.\ntask: Vijf.';
    expect(proseIn('', fields).map((each) => each.trim())).toEqual(['Een twee.', 'Vijf.', 'Drie vier.']);
  });
});

test('words are titles, labels and headings too', () => {
  const words = wordsIn(documentOf('Een.\n\n## Kop', 'title: Titel\nlabel: Naam\nsummary: Kort.'));
  expect(words.map((each) => each.text)).toEqual(['Titel', 'Naam', 'Kort.', 'Een.', 'Kop']);
});

test('so are what is left unsaid, the titles of situations and the names of doors, each on its line', () => {
  const body =
    'Een.\n\n<Situation id="a" title="U &amp;\tzij">\nTwee.\n\n- <Door to="b" name="Drie">Vier.</Door>\n</Situation>';
  const words = wordsIn(documentOf(`${body}\n\n<Door to="c">Vijf.</Door>`, 'title: A\nunsaid: Wie?'));
  expect(words.map(({ text: each, lineAt }) => `${lineAt(0)} ${each}`)).toEqual([
    '2 A',
    '3 Wie?',
    '5 Een.',
    '8 Twee.',
    '10 Vier.',
    '13 Vijf.',
    '7 U & zij',
    '10 Drie',
  ]);
});

describe('a text closes', () => {
  test.each([
    ['nowhere without a heading', 'Een.', Infinity],
    ['below its last heading', '## Een\n\n## Twee\n\nDrie.\n\n<Show>Vier.</Show>', 6],
    [
      'nowhere where situations follow',
      '## Een\n\n<Situation id="a" title="B">\nTwee.\n</Situation>',
      Infinity,
    ],
    ['nowhere where a door follows, in whatever', '## Een\n\n- <Door to="a">Twee.</Door>', Infinity],
    ['nowhere where something must be done today', '## Een\n\n<Today>Twee.</Today>', Infinity],
    ['never in a component', '## Een\n\n<Note>\n\n## Twee\n\nDrie.\n\n</Note>', 4],
  ])('%s', (_name, body, line) => {
    expect(closingLineOf(documentOf(body))).toBe(line);
  });
});

test('a place in a paragraph has its line in the file', () => {
  const [block] = proseOf(documentOf('\nEen *twee*\ndrie\\\nvier.'));
  expect(block?.text).toBe('Een twee drie vier.');
  const lines = ['Een', 'twee', 'drie', 'vier'].map((word) => block?.lineAt(block.text.indexOf(word)));
  expect(lines).toEqual([5, 5, 6, 7]);
});

test('a place in a field has the line of the field', () => {
  const [summary] = proseOf(documentOf('', 'title: A\nsummary: Kort.'));
  expect(summary?.lineAt(3)).toBe(3);
});
