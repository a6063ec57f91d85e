import type { APIRoute } from 'astro';
import { dataFile } from '#/model/record/items.ts';
import { fileNames, type FileName } from '#/model/record/shape.ts';
import { loadFramework } from '#/model/framework.ts';
import { site } from '#/site.config.ts';

export const getStaticPaths = () => fileNames.map((name) => ({ params: { name }, props: { name } }));

/** The items of one kind, with what may be done with them and of what day they are. */
export const GET: APIRoute<{ name: FileName }> = async ({ props: { name } }) =>
  Response.json(dataFile(name, await loadFramework(site.sourceLocale)));
