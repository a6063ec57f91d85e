import { expect, test } from 'vitest';
import { entry } from '#/model/fixtures.ts';
import { restingOn } from './resting.ts';

test('a page rests on what its own text and those with an anchor on it name, in one order', () => {
  const entries = [
    entry('ambitions', 'opvang', { sources: ['2.2.1'] }),
    entry('commitments', '2-2-1-a', { ambition: 'opvang', sources: ['1.1', '2.2.1'] }),
    entry('notices', 'privacy', { sources: [] }),
  ];
  expect(restingOn(entries, ['1.1', '1.2', '2.2.1'])).toEqual([
    { entry: entries[0], paragraphs: ['1.1', '2.2.1'] },
  ]);
});

test('a story rests on nothing that is listed, nor does what stands above the stories', () => {
  const entries = [
    entry('stories', 'iemand', { sources: ['1.2'] }),
    entry('intros', 'stories', { sources: ['1.2'] }),
  ];
  expect(restingOn(entries, ['1.2'])).toEqual([]);
});
