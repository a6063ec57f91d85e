import { describe, expect, test } from 'vitest';
import { cut } from './front-matter.ts';

test('a text is cut below its front matter', () => {
  expect(cut('---\ntitle: A\n---\n\nTekst.\n')).toEqual({
    yaml: 'title: A\n',
    body: '\nTekst.\n',
    bodyLine: 4,
  });
});

test.each([
  ['an empty front matter', '---\n---\nTekst.', { yaml: '', body: 'Tekst.', bodyLine: 3 }],
  [
    'spaces after the last dashes',
    '---\na: 1\n---  \nTekst.',
    { yaml: 'a: 1\n', body: 'Tekst.', bodyLine: 4 },
  ],
  ['nothing below it', '---\na: 1\n---', { yaml: 'a: 1\n', body: '', bodyLine: 4 }],
  [
    'a line of dashes in the text',
    '---\na: 1\n---\nb\n---\nc',
    { yaml: 'a: 1\n', body: 'b\n---\nc', bodyLine: 4 },
  ],
])('%s', (_name, text, parts) => {
  expect(cut(text)).toEqual(parts);
});

describe('refused', () => {
  test.each([
    ['nothing', '', 1, 'begint niet met een kop'],
    ['no front matter', 'Tekst.', 1, 'begint niet met een kop'],
    ['a blank line first', '\n---\na: 1\n---\n', 1, 'begint niet met een kop'],
    ['a word behind the first dashes', '--- yaml\na: 1\n---\n', 1, 'begint niet met een kop'],
    ['no end', '---\na: 1\n', 1, 'geen einde'],
    ['an end for Astro alone', '---\na: 1\n---b: 2\n---\n', 3, 'begint een regel met ---'],
    [
      'an end for the parser of texts alone',
      '---\na: 1\n...\nexport x\n---\n',
      3,
      'begint een regel met ...',
    ],
    ['an end as TOML has it', '---\na: 1\n+++\n---\n', 3, 'begint een regel met +++'],
    ['twenty thousand letters', `---\na: ${'b'.repeat(20_000)}\n---\n`, 1, 'de grens is 20000'],
  ])('%s', (_name, text, line, message) => {
    expect(cut(text)).toMatchObject({ line, message: expect.stringContaining(message) as string });
  });
});
