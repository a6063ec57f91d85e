import { expect, test } from 'vitest';
import { fieldFor } from './field-words.ts';

test.each([
  ['samenvatting', ['title', 'summary'], 'summary'],
  ['Titel', ['title', 'summary'], 'title'],
  ['site', ['title', 'website'], 'website'],
  ['site', ['title'], undefined],
  ['naam', ['title', 'person'], 'person'],
  ['constructor', ['title'], undefined],
])('%s among %j', (word, fields, field) => {
  expect(fieldFor(word, fields)).toBe(field);
});
