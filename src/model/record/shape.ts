import { z } from 'astro/zod';
import { day } from '#/content/schemas/common.ts';
import { fact, type ElsewhereFact } from '#/content/schemas/facts.ts';
import { schemas, type Facts } from '#/content/schemas/index.ts';
import { claim, type Claim } from '#/content/schemas/outline.ts';
import { absolute, dataPath } from '#/routes.ts';
import { site } from '#/site.config.ts';

/** Every file of open data: a collection each, what the framework claims, and the facts that items rest on. */
export const fileNames = [...site.openData.collections, 'claims', 'facts'] as const;

/** The name of a file of open data. */
export type FileName = (typeof fileNames)[number];

/** A collection whose entries are open data. */
export type OpenCollection = (typeof site.openData.collections)[number];

/** Every field that an item can have. */
export type Field =
  | 'id'
  | 'url'
  | Exclude<FactKeys<OpenCollection>, (typeof site.openData.leavesOut)[number]>
  | Exclude<keyof Claim, 'at'>
  | 'paragraph'
  | keyof ElsewhereFact;

type FactKeys<C extends OpenCollection> = C extends OpenCollection ? keyof Facts<C> : never;

/** What a field holds, in words for who uses the data. */
export type FieldWords = Readonly<Record<Field, string>>;

/** An item of a file, under the keys that editors use. */
export type Item = Readonly<Record<string, unknown>>;

/** The fields of a file’s items, each with the schema that its text in `content/` is held to. */
export function fieldsOf(name: FileName): Record<string, z.ZodType> {
  const { id, url } = own;
  if (name === 'facts') return fact.shape;
  if (name === 'claims') return { ...claim.omit({ at: true }).shape, paragraph: z.string(), url };
  const { title, summary, ...rest } = schemas[name].shape;
  const left: readonly string[] = site.openData.leavesOut;
  const shared = Object.entries(rest).filter(([field]) => !left.includes(field));
  return { id, title, summary, url, ...Object.fromEntries(shared) };
}

/** What an item has beside the fields of its text. */
const own = { id: z.string(), url: z.url() };

/** The whole of a file. Claims that are a person’s own are counted in it, and told nowhere in the data. */
export function fileSchema(name: FileName, fields = fieldsOf(name)) {
  const items = z.array(z.strictObject(fields));
  return name === 'claims' ? head.extend({ omitted: z.int().nonnegative(), items }) : head.extend({ items });
}

const head = z.strictObject({
  /** Of the form of the files. */
  version: z.string(),
  /** The last day on which an editor looked at any of the items. */
  date: day,
  licence: z.url(),
});

/** The JSON Schema of a file, with what each field holds in words. */
export function jsonSchemaOf(name: FileName, words: Partial<FieldWords>): Record<string, unknown> {
  const saidOf = new Map<string, string>(Object.entries(words));
  // Each field a schema of its own: where several are one, the words of one would be those of all.
  const described = Object.entries(fieldsOf(name)).map(([field, schema]): [string, z.ZodType] => [
    field,
    schema.meta({ ...schema.meta(), description: saidOf.get(field) }),
  ]);
  const { $schema, ...schema } = z.toJSONSchema(fileSchema(name, Object.fromEntries(described)), {
    override({ jsonSchema }) {
      // What only this site’s own checks read.
      for (const mark of ['reference', 'paragraph', 'fact']) Reflect.deleteProperty(jsonSchema, mark);
    },
  });
  return { $schema, $id: absolute(dataPath(name, 'schema.json')), ...schema };
}
