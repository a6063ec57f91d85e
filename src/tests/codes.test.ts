import { expect, test } from 'vitest';
import { readCorpus } from '#/content/reading/read.ts';
import { codes } from '#/content/schemas/policy.ts';
import { contentRoutes, councilPath } from '#/routes.ts';

/**
 * The numbers as they were first given out, with the ambition that each stands under. People cite them: this list only
 * grows. A commitment that is removed keeps its place here, and its anchor.
 */
const first: Record<string, string[]> = {
  opvang: ['2.2.1-a', '2.2.1-b', '2.2.1-c', '2.2.1-d'],
  huisvesting: ['2.2.2-a', '2.2.2-b', '2.2.2-c', '2.2.2-d', '2.2.2-e', '2.2.2-f'],
  'inburgering-en-integratie': ['2.2.3-a', '2.2.3-b', '2.2.3-c', '2.2.3-d', '2.2.3-e', '2.2.3-f'],
  'mensen-zonder-documenten': ['2.2.4-a', '2.2.4-b'],
  samenwerking: ['2.2.5-a', '2.2.5-b', '2.2.5-c', '2.2.5-d'],
};

const { corpus } = readCorpus('.');
const given = codes.parse(corpus.data.codes.data).codes;
const points = corpus.documents.filter(({ collection }) => collection === 'commitments');

test('every number that was given out is there, as a commitment or with the day and the reason of its end', () => {
  const numbers = Object.values(first).flat();
  expect(numbers).toHaveLength(22);
  for (const number of numbers) {
    const row = given.find(({ id }) => id === number);
    expect(row, number).toBeDefined();
    expect(
      points.some(({ data }) => data.code === number),
      number,
    ).toBe(!row?.removed);
  }
});

test('the anchors are where they were', () => {
  for (const [ambition, numbers] of Object.entries(first))
    for (const number of numbers) {
      const anchor = number.replaceAll('.', '-');
      expect(councilPath(number)).toBe(`/raad/#${anchor}`);
      const point = points.find(({ data }) => data.code === number);
      if (point)
        expect(contentRoutes.pathOf({ collection: 'commitments', id: point.id, facts: point.data })).toBe(
          `/ambities/${ambition}/#${anchor}`,
        );
    }
});
