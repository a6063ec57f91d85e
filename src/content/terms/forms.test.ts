import { expect, test } from 'vitest';
import { corpusOf } from '#/content/fixtures.ts';
import { termsIn } from './forms.ts';

const term = (fields: string) => `---\n${fields}\n---\n`;
const { documents } = corpusOf({
  'content/nl/terms/kade.mdx': term('title: Kade\naliases: [kades, KM]'),
  'content/nl/terms/vlot.mdx': term('title: Vlot'),
  'content/nl/groups/boot.mdx': term('title: Boot'),
});
const english = { ...documents[0], locale: 'en', data: { title: 'Quay', aliases: ['quays'] } };
const all = [...documents, english as (typeof documents)[number]];

test('a Dutch term has its title and aliases', () => {
  expect(termsIn(all, 'nl')).toEqual([
    { id: 'kade', forms: ['Kade', 'kades', 'KM'] },
    { id: 'vlot', forms: ['Vlot'] },
  ]);
});

test('a term of another language has its own words, and Dutch abbreviations', () => {
  expect(termsIn(all, 'en')).toEqual([
    { id: 'kade', forms: ['Quay', 'quays', 'KM'] },
    { id: 'vlot', forms: ['Vlot'] },
  ]);
});

test('a language without terms keeps the Dutch ones', () => {
  expect(termsIn(all, 'ar')).toEqual(termsIn(all, 'nl'));
});
