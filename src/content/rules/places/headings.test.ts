import { describe, expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { headings } from './headings.ts';

const say = (body: string, collection = 'about') =>
  look(headings, { [`content/nl/${collection}/help.mdx`]: text(body) }).map(
    ({ line, message, mend }) => `${line} ${message} ${mend}`,
  );

describe('refused', () => {
  test.each([
    ['# Kop', /^4 .* is de titel.* ## in plaats van #/],
    ['Kop\n===', /^4 .* is de titel/],
    ['### Kop', /^4 .*overgeslagen.* ## in plaats van ###/],
    ['## Kop\n\n#### Kop', /^6 .*overgeslagen.* ### in plaats van ####/],
    ['## Kop\n\n### Kop\n\n## Kop\n\n#### Kop', /^10 .*overgeslagen/],
    ['##', /^4 .*leeg/],
    ['## <br/>', /^4 .*leeg/],
    ['## …', /^4 .*leeg/],
    ['## ⛵️', /^4 .*leeg/],
    ['## ** **', /^4 .*leeg/],
    ['> # Kop', /^4 .* is de titel/],
  ])('%j', (body, said) => {
    expect(say(body)).toEqual([expect.stringMatching(said)]);
  });
});

describe('accepted', () => {
  test.each(['', '## Kop', '## Kop\n\n### Kop\n\n### Kop\n\n## Kop\n\n### Kop', 'Kop\n---', '\\# geen kop'])(
    '%j',
    (body) => {
      expect(say(body)).toEqual([]);
    },
  );
});

test('a text that is part of a page has no headings; an introduction may have them', () => {
  for (const collection of ['questions', 'commitments', 'terms'])
    expect(say('## Kop', collection)).toEqual([expect.stringMatching(/^4 .*geen tussenkoppen/)]);
  expect(say('## Kop', 'intros')).toEqual([]);
});
