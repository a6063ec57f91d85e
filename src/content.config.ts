import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { handedOver, type Handed } from '#/content/handed.ts';
import { lastRead } from '#/content/reading/held.ts';
import type { Document } from '#/content/reading/read.ts';
import { danger } from '#/content/schemas/words/danger.ts';
import { fact } from '#/content/schemas/facts.ts';
import { schemas, translationSchema } from '#/content/schemas/index.ts';
import { shownParagraph } from '#/content/schemas/outline.ts';
import { givenCode } from '#/content/schemas/policy.ts';
import { today } from '#/content/today.ts';
import { collections as names, site, type Collection } from './site.config.ts';

/** What one entry of a collection is made of. */
interface Row {
  id: string;
  data: Record<string, unknown>;
  body?: string;
  filePath?: string;
  /** Whether Astro makes a page’s part of the file only when a page asks for it. */
  deferredRender?: true;
}

/**
 * Gives Astro what the check has read, so that what passed it is what is built. Nothing of an earlier run stays.
 * No rows at all means that the file is not right: while writing, what was there before stays.
 */
const given = (rowsOf: (handed: Handed) => readonly Row[] | undefined): Loader => ({
  name: 'content',
  load: async (context) => {
    const { config, refreshContextData, store, watcher } = context;
    if (refreshContextData) refreshContextData.taken = true;
    const root = fileURLToPath(config.root);
    lastRead(root);
    const handed = handedOver(root, today());
    if (!watcher && handed.withheld.length)
      throw new Error(
        `Niet te tonen: ${handed.withheld.join(', ')}. Zo kan het: kijk wat npm run controle ervan zegt.`,
      );
    const rows = rowsOf(handed);
    if (!rows) return;
    const entries = await Promise.all(
      rows.map(async (row) => ({ ...row, data: await context.parseData(row) })),
    );
    // Not all at once: Astro would write its lists of files anew, and again, while others read them.
    const ids = new Set(rows.map(({ id }) => id));
    for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
    for (const entry of entries) store.set(entry);
  },
});

const asRow = (id: string, { data, file, text, bodyLine }: Document): Row => ({
  id,
  data,
  body: text
    .split('\n')
    .slice(bodyLine - 1)
    .join('\n')
    .trim(),
  filePath: file,
  deferredRender: true,
});

const bind = <C extends Collection>(collection: C, schema: (typeof schemas)[C]) =>
  defineCollection({
    loader: given(({ texts }) =>
      texts
        .filter((text) => text.locale === site.sourceLocale && text.collection === collection)
        .map((text) => asRow(text.id, text)),
    ),
    schema,
  });

/** Rows in their order, as one entry: Astro sorts entries, and complains of a collection without any. */
const table = <R extends z.ZodType>(row: R, rowsOf: (handed: Handed) => readonly z.infer<R>[] | undefined) =>
  defineCollection({
    loader: given((handed) => {
      const rows = rowsOf(handed);
      return rows && [{ id: 'rows', data: { rows } }];
    }),
    schema: z.strictObject({ rows: z.array(row) }),
  });

export const collections = {
  ...(Object.fromEntries(names.map((name) => [name, bind(name, schemas[name])])) as {
    [C in Collection]: ReturnType<typeof bind<C>>;
  }),
  translations: defineCollection({
    loader: given(({ texts }) =>
      texts
        .filter(({ locale }) => locale !== site.sourceLocale)
        .map((text) => asRow(`${text.locale}/${text.collection}/${text.id}`, text)),
    ),
    schema: z.union(names.map((name) => translationSchema(name))),
  }),
  outline: table(shownParagraph, ({ outline }) => outline),
  codes: table(givenCode, ({ codes }) => codes),
  facts: table(fact, ({ facts }) => facts),
  gone: table(z.string(), ({ gone }) => gone),
  danger: table(danger, ({ danger: words }) => words && [words]),
};
