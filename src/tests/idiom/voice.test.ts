import { expect, test } from 'vitest';
import nl from '#/i18n/languages/nl.ts';
import { boostOf } from '#/search/words/boosts.ts';
import { questionsIn } from '#/search/words/questions.ts';
import { voiceOf } from '#/search/words/voice.ts';
import { wordsOf } from '#/search/words/words.ts';

const { idiom } = nl.search;

test.each([
  ['ik zoek een huis', 'newcomer'],
  ['school voor mijn kind', 'newcomer'],
  ['mag ik werken als vluchteling', 'newcomer'],
  ['kan de gemeente mij helpen', 'newcomer'],
  ['moeten ze nederlands leren', 'resident'],
  ['krijg ik een azc in mijn straat', 'resident'],
  ['wat kunnen wij als buurt doen', 'resident'],
  ['waar wonen statushouders', 'resident'],
  ['taal', undefined],
] as const)('%s: %s', (query, voice) => {
  expect(voiceOf(wordsOf(query), idiom)).toBe(voice);
});

test('help comes first for who came here, and not for who reads about them', () => {
  const boost = (query: string) => boostOf(wordsOf(query), voiceOf(wordsOf(query), idiom), idiom);
  const help = (query: string) => boost(query)('help') / boost(query)('questions');
  expect(help('ik zoek werk')).toBeGreaterThan(help('werk'));
  expect(help('werk')).toBeGreaterThan(help('krijgen ze werk'));
});

test('a kind that the query names comes before others', () => {
  const boost = (query: string) => boostOf(wordsOf(query), undefined, idiom);
  expect(boost('wet inburgering')('laws')).toBeGreaterThan(boost('inburgering')('laws'));
});

test('a question is known by its word', () => {
  const asked = (query: string) => questionsIn(wordsOf(query), idiom).map(({ id }) => id);
  expect(asked('hoeveel statushouders komen er')).toEqual(['hoeveel']);
  expect(asked('wie betaalt dat')).toEqual(['watkost', 'wie']);
  expect(asked('opvang')).toEqual([]);
});
