import { expect, test } from 'vitest';
import { contextOf, officialNames } from './context.ts';
import { corpusOf, text, type Files } from './fixtures.ts';

/** Promises stand on the page of their ambition, as on the site. */
const routes = {
  pathOf: ({ id, facts }: { id: string; facts: Record<string, unknown> }) =>
    `/${String(facts.ambition)}/#${id}`,
  otherPaths: ['/'],
};
const contextWith = (files: Files) => contextOf(corpusOf(files), routes, '2026-06-15');

test('a translation stands where its Dutch text stands', () => {
  const { corpus, pathOf, source } = contextWith({
    'content/en/commitments/a.mdx': text(''),
    'content/nl/commitments/a.mdx': text('', 'title: A\nambition: varen'),
  });
  expect(corpus.documents.map(pathOf)).toEqual(['/varen/#a', '/varen/#a']);
  expect([...source.keys()]).toEqual(['commitments/a']);
});

test('known are the terms, their other forms and the official names, as they are and by their words', () => {
  const { knownForms, knownWords } = contextWith({
    'content/nl/terms/a.mdx': text('', 'title: Opvang op Maat\naliases: [OOM]'),
    'content/nl/names.yaml': 'names: [Stichting Gast]',
  });
  expect([...knownForms]).toEqual(expect.arrayContaining(['Opvang op Maat', 'OOM', 'Stichting Gast']));
  expect([...knownWords]).toEqual(['opvang', 'op', 'maat', 'oom', 'stichting', 'gast']);
});

test('office words are known in lower case', () => {
  const { jargon } = contextWith({ 'content/nl/jargon.yaml': 'words: { Middels: met }' });
  expect([...jargon]).toEqual([['middels', 'met']]);
});

test('phrases are known in lower case and with one space, each with the word of this site', () => {
  const { phrases } = contextWith({
    'content/nl/phrases.yaml': 'phrases: [{ say: Boot, not: [Schuit, "oude  schuit"], unlessAfter: [een] }]',
  });
  const phrase = { say: 'Boot', unlessAfter: ['een'] };
  expect([...phrases]).toEqual([
    ['schuit', phrase],
    ['oude schuit', phrase],
  ]);
});

test('of facts is known whom they hold for, and whether a reader can go there', () => {
  const row = (id: string, more: string) =>
    `{ id: ${id}, subject: A, says: B, source: C, seen: 2026-01-01${more} }`;
  const { holdsFor, reachable } = contextWith({
    'content/nl/facts.yaml': `facts: [${row('a', '')}, ${row('b', ', groups: [c, d], phone: 14 024')}, ${row('e', ', website: https://a.example')}]`,
  });
  expect([...holdsFor]).toEqual([
    ['a', []],
    ['b', ['c', 'd']],
    ['e', []],
  ]);
  expect([...reachable]).toEqual(['b', 'e']);
});

test.each(['facts: [{ id: a }]', 'facts: 3'])(
  'of facts that are not right, as in %s, nothing is',
  (facts) => {
    const { holdsFor, reachable } = contextWith({ 'content/nl/facts.yaml': facts });
    expect([holdsFor.size, reachable.size]).toEqual([0, 0]);
  },
);

test('the ids of a list are known also when something else in it is wrong', () => {
  const { paragraphs, elsewhere, outline } = contextWith({
    'content/nl/outline.yaml': "paragraphs: [{ id: '1.1' }, { id: 2.1 }, { title: A }, ~, 3]",
    'content/nl/facts.yaml': 'facts: nothing',
  });
  expect(paragraphs).toEqual(['1.1', '2.1']);
  expect(elsewhere).toEqual([]);
  expect(outline).toEqual([]);
});

test('names are those of the list, of laws, plans and partners, and of people, the longest first', () => {
  const corpus = corpusOf({
    'content/nl/names.yaml': 'names: [Lindewaard]\n',
    'content/nl/laws/vaarwet.mdx': text('', 'title: Vaarwet\nofficialName: Wet op het varen'),
    'content/nl/partners/rederij.mdx': text('', 'title: Rederij De Oever\nabbreviation: RDO'),
    'content/nl/plans/haven.mdx': text('', 'title: Havenplan 2030'),
    'content/nl/stories/a.mdx': text('', 'title: Een titel\nperson: Odilia'),
    'content/nl/terms/kade.mdx': text('', 'title: Kade'),
  });
  expect(officialNames(corpus)).toEqual([
    'Wet op het varen',
    'Rederij De Oever',
    'Havenplan 2030',
    'Lindewaard',
    'Vaarwet',
    'Odilia',
    'RDO',
  ]);
});

test('what is no text is no name', () => {
  expect(officialNames(corpusOf({ 'content/nl/plans/a.mdx': text('', 'title: 3') }))).toEqual([]);
});
