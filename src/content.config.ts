import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { goneStories } from '#/content/stories.ts';
import { today } from '#/content/today.ts';
import { schemas, translationSchema } from '#/content/schemas/index.ts';
import { collections as names, site, type Collection } from './site.config.ts';

const others = Object.keys(site.locales).filter((locale) => locale !== site.sourceLocale);

/** Stories that may not be shown are not handed to Astro at all, or their pictures would be among the files. */
const gone = goneStories(process.cwd(), today()).map((id) => `!${id}.mdx`);

/** An id is the path as it is; Astro would make a slug of it. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');

/** Astro reads `2026-11-23` as a moment; the schemas know days. */
const days = (value: unknown): unknown =>
  value instanceof Date
    ? value.toISOString().slice(0, 10)
    : Array.isArray(value)
      ? value.map(days)
      : value !== null && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, days(inner)]))
        : value;

function bind<C extends Collection>(collection: C) {
  return defineCollection({
    loader: glob({
      base: `./content/${site.sourceLocale}/${collection}`,
      pattern: ['[^_]*.mdx', ...(collection === 'stories' ? gone : [])],
      generateId,
    }),
    schema: z.preprocess(days, schemas[collection]),
  });
}

const translations = defineCollection({
  loader: others.length
    ? glob({ base: './content', pattern: others.map((locale) => `${locale}/*/[^_]*.mdx`), generateId })
    : { name: 'no-translations', load: async () => {} },
  schema: z.preprocess(days, z.union(names.map((name) => translationSchema(name)))),
});

export const collections = {
  ...(Object.fromEntries(names.map((name) => [name, bind(name)])) as {
    [C in Collection]: ReturnType<typeof bind<C>>;
  }),
  translations,
};
