import { expect, test } from 'vitest';
import nl from '#/i18n/languages/nl.ts';
import { referencesIn, referenceTokens } from '#/search/words/references.ts';

const tokens = (query: string) =>
  referencesIn(query, { references: nl.search.idiom.references }).found.map(({ token }) => token);

test.each(['2.2.3-d', '2.2.3 d', '2.2.3d', '223d', '223 D', 'punt 2.2.3-d', '2.2.3 - d'])(
  'the code of a beleidspunt as “%s”',
  (query) => {
    expect(tokens(query)).toEqual([referenceTokens.code('2.2.3-d')]);
  },
);

test.each([
  ['ambitie 4, punt 2', referenceTokens.point(4, 2)],
  ['Ambitie 4 beleidspunt 2', referenceTokens.point(4, 2)],
  ['punt 2 van ambitie 4', referenceTokens.point(4, 2)],
  ['ambitie 3', referenceTokens.numbered('ambition', 3)],
  ['wat zegt ambitie nr. 3', referenceTokens.numbered('ambition', 3)],
  ['stap 2', referenceTokens.numbered('step', 2)],
  ['uitgangspunt 4', referenceTokens.numbered('principle', 4)],
  ['paragraaf 1.6', referenceTokens.code('1.6')],
  ['§ 1.6', referenceTokens.code('1.6')],
  ['2.2.2', referenceTokens.code('2.2.2')],
])('%s', (query, token) => {
  expect(tokens(query)).toEqual([token]);
});

test.each(['112', 'bel 112 nu', '2025', '14 024', 'wet 2021', '4 kinderen', 'b1', 'ambities', 'huis'])(
  '“%s” names no place',
  (query) => {
    expect(tokens(query)).toEqual([]);
  },
);

test('the rest of the query is left for words', () => {
  const { rest } = referencesIn('wonen in ambitie 2', { references: nl.search.idiom.references });
  expect(rest.trim()).toBe('wonen in');
});
