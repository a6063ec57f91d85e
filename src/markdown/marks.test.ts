import { expect, test } from 'vitest';
import { corpusOf, text } from '#/content/fixtures.ts';
import { walk } from '#/content/reading/tree.ts';
import { glossary } from '#/content/terms/glossary.ts';
import { markedAbove, markerOf } from './marks.ts';

const read = glossary([
  { id: 'kade', forms: ['kade'] },
  { id: 'sluis', forms: ['sluis'] },
]);

/** The terms that a text marks, in its order. */
function marksIn(body: string, except: string[] = []): readonly string[] {
  const [document] = corpusOf({ 'content/nl/help/boot.mdx': text(body) }).documents;
  const marker = markerOf(read, except);
  for (const { node, ancestors } of walk(document?.tree ?? { type: 'root' }))
    if (node.type === 'text') marker.cut(node.value ?? '', ancestors);
  return marker.marked;
}

const situation = (id: string, body: string) =>
  `<Situation id="${id}" title="Wie ${id} is">\n\n${body}\n\n</Situation>\n`;

test('a text marks a word the first time, and not in a link, a heading or a sentence to show', () => {
  expect(marksIn('De kade, en weer de kade.')).toEqual(['kade']);
  expect(marksIn('## De kade\n\n[De kade](/x/)\n\n<Show>De kade</Show>\n\nDe sluis.')).toEqual(['sluis']);
});

test('each situation marks it again, unless it was marked in sight above', () => {
  const folds = [situation('een', 'De kade.'), situation('twee', 'De kade, de kade.')].join('\n');
  expect(marksIn(folds)).toEqual(['kade', 'kade']);
  expect(marksIn(`De kade.\n\n${folds}`)).toEqual(['kade']);
  expect(marksIn(`${folds}\nDe kade.`)).toEqual(['kade', 'kade', 'kade']);
});

test('texts of one group on a page know what those above them mark', () => {
  const at = (theme: string, order: number) =>
    `title: Vraag ${String(order)}\ntheme: ${theme}\norder: ${String(order)}`;
  const { documents } = corpusOf({
    'content/nl/questions/c.mdx': text('De kade en de sluis.', at('places', 3)),
    'content/nl/questions/a.mdx': text('De kade.', at('places', 1)),
    'content/nl/questions/b.mdx': text('De kade.', at('places', 2)),
    'content/nl/questions/d.mdx': text('De sluis.', at('means', 0)),
    'content/en/questions/a.mdx': text('The sluis.', 'title: Question'),
    'content/nl/laws/wet.mdx': text('De kade.', 'title: Wet\norder: 1'),
    'content/nl/laws/regel.mdx': text('De kade.', 'title: Regel\norder: 2'),
  });
  const above = (collection: 'questions' | 'laws', id: string, locale = 'nl') =>
    markedAbove(documents, { locale, collection, id }, read);
  expect(above('questions', 'a')).toEqual([]);
  expect(above('questions', 'b')).toEqual(['kade']);
  expect(above('questions', 'c')).toEqual(['kade']);
  expect(above('questions', 'd')).toEqual([]);
  // What a translation marks is its own; where there is none the Dutch text stands on the page.
  expect(above('questions', 'c', 'en')).toEqual(['sluis', 'kade']);
  expect(above('laws', 'regel')).toEqual([]);
});
