import { describe, expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { emptyText } from './empty-text.ts';

const say = (body: string, file = 'content/nl/about/a.mdx', fields?: string) =>
  look(emptyText, { [file]: text(body, fields) });

describe('empty is', () => {
  test.each(['', '\n \n', '## Kop', '…', '&nbsp;', '- \n- ', '12', '⛵️'])('%j', (body) => {
    expect(say(body)).toMatchObject([{ line: 3, message: 'Onder de kop staat geen tekst.' }]);
  });
});

describe('not empty is', () => {
  test.each(['Een.', '- een', '<Note>Een.</Note>', 'محمد', '![Een boot](./a.jpg)'])('%j', (body) => {
    expect(say(body)).toEqual([]);
  });
});

test('a term, a law, a plan and an introduction need no text', () => {
  for (const collection of ['terms', 'laws', 'plans', 'intros'])
    expect(say('', `content/nl/${collection}/help.mdx`)).toEqual([]);
});

test('a story that was withdrawn may be emptied, one that was not may not', () => {
  const story =
    'title: A\nsummary: B\nupdated: 2026-01-01\nperson: C\nconsent: { basis: form, reference: F }';
  expect(say('', 'content/nl/stories/a.mdx', story)).toHaveLength(1);
  expect(say('', 'content/nl/stories/a.mdx', story.replace(' }', ', withdrawn: 2026-01-01 }'))).toEqual([]);
});
