import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { site } from '#/site.config.ts';

/** Every text that the table of the site names by its id: one of another name would be left out without a word. */
const named: readonly (readonly [collection: string, id: string])[] = [
  ['help', site.danger],
  ['help', site.refused],
  ['about', site.leftOpen],
  ['partners', site.municipality],
  ...site.asked.map((id) => ['questions', id] as const),
  ...site.reviewed.map(({ collection, id }) => [collection, id] as const),
  ...Object.values(site.explains).flat(),
];

test.each(named)('%s/%s, which site.config.ts names, is there', (collection, id) => {
  expect(existsSync(`content/${site.sourceLocale}/${collection}/${id}.mdx`)).toBe(true);
});

test('so is the row of facts that it names', () => {
  const facts = readFileSync(`content/${site.sourceLocale}/facts.yaml`, 'utf8');
  expect(facts).toContain(`- id: ${site.moreLanguages}\n`);
});
