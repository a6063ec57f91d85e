import type { APIRoute } from 'astro';
import { strings } from '#/i18n/t.ts';
import { fileNames, jsonSchemaOf, type FileName } from '#/model/record/shape.ts';
import { site } from '#/site.config.ts';

export const getStaticPaths = () => fileNames.map((name) => ({ params: { name }, props: { name } }));

/** The form of a file, for programs that check what they read. */
export const GET: APIRoute<{ name: FileName }> = ({ props: { name } }) =>
  Response.json(jsonSchemaOf(name, strings(site.sourceLocale).data.words));
