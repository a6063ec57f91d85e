import { expect, test } from 'vitest';
import { corpusOf, text } from '#/content/fixtures.ts';
import { stateOf, withField } from './marks.ts';

const file = '---\ntitle: A\nsummary: B\n---\n\nfollows: not here\n';

test('a field comes below the last one', () => {
  expect(withField(file, 'follows', '{ on: x }')).toBe(
    '---\ntitle: A\nsummary: B\nfollows: { on: x }\n---\n\nfollows: not here\n',
  );
});

test('one that is there is replaced where it stands, with what belongs to it', () => {
  const before = '---\ntitle: A\nfollows:\n  hash: old\n  on: 2026-01-01\nsummary: B\n---\nC\n';
  expect(withField(before, 'follows', 'new')).toBe('---\ntitle: A\nfollows: new\nsummary: B\n---\nC\n');
  const last = '---\ntitle: A\nreview: { role: x,\n  on: y }\n---\nC\n';
  expect(withField(last, 'review', 'new')).toBe('---\ntitle: A\nreview: new\n---\nC\n');
});

test('line ends stay as they are', () => {
  expect(withField(file.replaceAll('\n', '\r\n'), 'review', 'x')).toBe(
    '---\r\ntitle: A\r\nsummary: B\r\nreview: x\r\n---\r\n\r\nfollows: not here\r\n',
  );
});

test('writing the one mark changes the state of no text', () => {
  const state = (content: string) => {
    const [document] = corpusOf({ 'content/nl/about/a.mdx': content }).documents;
    return document && stateOf(document);
  };
  const before = text('Een tekst.', 'title: A\nsummary: B');
  expect(state(withField(before, 'follows', '{ hash: 0123456789ab, on: 2026-01-01 }'))).toBe(state(before));
  expect(state(before.replace('Een', 'De'))).not.toBe(state(before));
});
