import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { reviewDue } from './review-due.ts';

const say = (updated: string) =>
  look(reviewDue, { 'content/nl/about/a.mdx': text('', `title: A\nupdated: ${updated}`) });

test.each(['2025-06-15', '2020-01-01'])('a text of %s is to be read over', (updated) => {
  expect(say(updated)).toMatchObject([
    {
      line: 3,
      message: expect.stringContaining(updated) as string,
      mend: expect.stringContaining('updated: 2026-06-15') as string,
    },
  ]);
});

test.each(['2025-06-16', '2026-06-15', 'ooit', '3'])('a text of %s is not', (updated) => {
  expect(say(updated)).toEqual([]);
});
