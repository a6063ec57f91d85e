import { describe, expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { longSentence } from './long-sentence.ts';

const words = (count: number) => `Een ${'een '.repeat(count - 2)}boot.`;
const say = (body: string, fields?: string) =>
  look(longSentence, { 'content/nl/about/a.mdx': text(body, fields) });

test('twenty-five words are a sentence, twenty-six are too many', () => {
  expect(say(words(25))).toEqual([]);
  expect(say(words(26))).toMatchObject([
    { line: 4, message: expect.stringContaining('heeft 26 woorden') as string },
  ]);
});

describe('wherever the sentence begins, that is its line', () => {
  test.each([
    ['in a paragraph', `Een boot.\nEen vlot. ${words(26)}`, 5],
    ['over lines', `Een boot.\n${words(26).replaceAll(' een een', '\neen een')}`, 5],
    ['in a heading', `Een.\n\n## ${words(26)}`, 6],
    ['in a list', `- een\n- ${words(26)}`, 5],
    ['in a cell', `| a |\n|---|\n| ${words(26)} |`, 6],
    ['in a component', `<Show>${words(26)}</Show>`, 4],
  ])('%s', (_name, body, line) => {
    expect(say(body)).toMatchObject([{ line }]);
  });

  test.each(['role', 'label'])('in a %s', (field) => {
    expect(say('', `title: A\n${field}: ${words(26)}`)).toMatchObject([{ line: 3 }]);
  });

  test('in a title', () => {
    expect(say('', `title: ${words(26)}`)).toMatchObject([{ line: 2 }]);
  });

  test('in a summary, also over lines', () => {
    expect(say('', `title: A\nsummary: ${words(26)}`)).toMatchObject([{ line: 3 }]);
    expect(say('', `title: A\nsummary: |\n  ${words(13).slice(0, -1)}\n  ${words(13)}`)).toMatchObject([
      { line: 3 },
    ]);
  });
});

test.each([`${words(20)} ${words(20)}`, `- ${words(20)}\n- ${words(20)}`])(
  'not too long is “%.20s…”',
  (body) => {
    expect(say(body)).toEqual([]);
  },
);
