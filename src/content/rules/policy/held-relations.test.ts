import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { heldRelations } from './held-relations.ts';

const partner = (sources: string) => ({
  'content/nl/partners/coa.mdx': text('', `title: A\nsources: ${sources}`),
});
const point = (fields: string) => ({ 'content/nl/commitments/2-2-1-a.mdx': text('', `title: A\n${fields}`) });

test('a relation that a paragraph holds, or none at all', () => {
  expect(
    look(heldRelations, { ...partner('["1.5"]'), ...point('sources: ["2.2.1", "1.5"]\npartners: [coa]') }),
  ).toEqual([]);
  expect(look(heldRelations, point('sources: ["2.2.1"]'))).toEqual([]);
});

test('a relation that no paragraph holds', () => {
  expect(
    look(heldRelations, { ...partner('["1.5"]'), ...point('sources: ["2.2.1"]\npartners: [coa]') }),
  ).toMatchObject([
    {
      file: 'content/nl/commitments/2-2-1-a.mdx',
      line: 4,
      message: expect.stringContaining('“coa” bij dit beleidspunt') as string,
    },
  ]);
});

test('of a relation to nothing, and of a text without sources, that is said elsewhere', () => {
  expect(look(heldRelations, point('sources: ["2.2.1"]\npartners: [coa]'))).toEqual([]);
  expect(look(heldRelations, { ...partner('["1.5"]'), ...point('partners: [coa]') })).toEqual([]);
});
