import { expect, test } from 'vitest';
import { entry } from './fixtures.ts';
import { definedTerms, issuedBy, thingOf, website } from './structured-data.ts';

test('a government is one, a foundation is an NGO, a group of organisations is nothing', () => {
  const typeOf = (kind: 'government' | 'foundation' | 'collective') =>
    thingOf(entry('partners', 'x', { kind }))?.['@type'];
  expect(typeOf('government')).toBe('GovernmentOrganization');
  expect(typeOf('foundation')).toBe('NGO');
  expect(typeOf('collective')).toBeUndefined();
});

test('an entry is an article with its day', () => {
  expect(thingOf(entry('help', 'taal'))).toMatchObject({
    '@type': 'Article',
    dateModified: '2026-11-23',
    inLanguage: 'nl',
  });
});

test('terms are a set of definitions, each with its address', () => {
  const set = definedTerms([entry('terms', 'coa')], 'Begrippen', '/begrippen/');
  expect(set).toMatchObject({ '@type': 'DefinedTermSet', hasDefinedTerm: [{ name: 'coa' }] });
  expect(JSON.stringify(set)).toContain('/begrippen/#coa');
});

test('the site says how to search it', () => {
  expect(JSON.stringify(website('nl'))).toContain('/zoeken/?q={q}');
});

test('who publishes the site, and what it explains, as far as the settings say', () => {
  const empty = { name: '', contact: '', officialDocument: '', councilDecision: '' };
  expect(issuedBy(empty)).toEqual({});
  expect(
    issuedBy({
      ...empty,
      name: 'Gemeente',
      contact: 'https://example.org',
      councilDecision: 'https://example.org/b',
    }),
  ).toEqual({
    publisher: { '@type': 'Organization', name: 'Gemeente', url: 'https://example.org' },
    isBasedOn: ['https://example.org/b'],
  });
});
