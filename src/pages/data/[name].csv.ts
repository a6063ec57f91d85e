import type { APIRoute } from 'astro';
import { csvOf } from '#/model/record/csv.ts';
import { dataFile } from '#/model/record/items.ts';
import { fieldsOf, fileNames, type FileName } from '#/model/record/shape.ts';
import { loadFramework } from '#/model/framework.ts';
import { site } from '#/site.config.ts';

export const getStaticPaths = () => fileNames.map((name) => ({ params: { name }, props: { name } }));

/** The same items as a table, for who works in a spreadsheet. */
export const GET: APIRoute<{ name: FileName }> = async ({ props: { name } }) => {
  const { items } = dataFile(name, await loadFramework(site.sourceLocale));
  return new Response(csvOf(items, Object.keys(fieldsOf(name))));
};
