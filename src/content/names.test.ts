import { expect, test } from 'vitest';
import { corpusOf, text } from './fixtures.ts';
import { officialNames } from './names.ts';

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
