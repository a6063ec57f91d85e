import { expect, test } from 'vitest';
import { emptySettings, publisherLinks } from './publisher.ts';

test('each empty setting is named', () => {
  expect(emptySettings({ name: 'Gemeente', contact: '' })).toEqual(['publisher.contact']);
  expect(emptySettings({ name: 'Gemeente', contact: 'https://example.org' })).toEqual([]);
});

test('only what is known is linked', () => {
  const known = {
    name: 'Gemeente',
    contact: '',
    officialDocument: 'https://example.org/kader',
    councilDecision: '',
  };
  expect(publisherLinks(known)).toEqual([{ what: 'officialDocument', href: 'https://example.org/kader' }]);
});
