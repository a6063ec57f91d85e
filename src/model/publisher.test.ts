import { expect, test } from 'vitest';
import { emptySettings } from './publisher.ts';

test('each empty setting is named', () => {
  expect(emptySettings({ name: 'Gemeente', contact: '' })).toEqual(['publisher.contact']);
  expect(emptySettings({ name: 'Gemeente', contact: 'https://example.org' })).toEqual([]);
});
