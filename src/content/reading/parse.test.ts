import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { failed, parse } from './parse.ts';
import { textOf } from './tree.ts';

const read = (text: string) => parse(new TextEncoder().encode(text));

test('a file is fields, a tree, and the lines of both', () => {
  const parsed = read('---\ntitle: "Een boot"\n---\n\nDe *boot* vaart.\n');
  if (failed(parsed)) throw new Error(parsed[0]?.message);
  expect(parsed.data).toEqual({ title: 'Een boot' });
  expect(parsed.lineOf(['title'])).toBe(2);
  expect(parsed.bodyLine).toBe(4);
  expect(textOf(parsed.tree)).toBe('De boot vaart.');
});

test('lines that end as on Windows change nothing: fields, tree and lines, here and to the parser of the build', () => {
  const text =
    '---\ntitle: >-\n  Een\n  boot\n---\n\nDe\nboot\\\nvaart.\n\n- a\n- b\n\n<Note>\n\nx\n\n</Note>\n';
  const windows = text.replaceAll('\n', '\r\n');
  const [one, other] = [read(text), read(windows)];
  if (failed(one) || failed(other)) throw new Error('cannot be read');
  expect(other.data).toEqual(one.data);
  expect(other.tree).toEqual(one.tree);
  expect(other.lineOf(['title'])).toBe(2);
  const linesOf = (source: string) =>
    JSON.stringify(mdxToMdast(source), (key, value: unknown) =>
      key === 'offset' ? undefined : typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value,
    );
  expect(linesOf(windows)).toBe(linesOf(text));
});

test.each([
  ['bytes', '\u0000', 'niemand kan zien'],
  ['front matter', 'Een boot.', 'begint niet met een kop'],
  ['fields', '---\na: 1\na: 2\n---\n', 'twee keer'],
  ['text', '---\na: 1\n---\n{a}\n', 'accolade'],
])('what is wrong with its %s is told, and nothing after it', (_what, text, message) => {
  expect(read(text)).toMatchObject([{ message: expect.stringContaining(message) as string }]);
});
