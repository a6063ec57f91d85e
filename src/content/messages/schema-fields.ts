import type { z } from 'astro/zod';
import { innerOf } from '#/content/schemas/inner.ts';

/** The names of the fields that may stand in a group of them. */
export const fieldsAt = (schema: z.ZodType, path: PropertyKey[]): string[] =>
  Object.keys(shapeAt(schema, path));

/** Those of them that must. */
export const requiredAt = (schema: z.ZodType, path: PropertyKey[]): string[] =>
  Object.entries(shapeAt(schema, path)).flatMap(([key, field]) =>
    field.safeParse(undefined).success ? [] : [key],
  );

/** A field that holds fields of its own. */
export interface Group {
  name: string;
  /** It is a list of such groups. */
  isList: boolean;
}

/** The fields that hold fields of their own, among those that may stand in a group. */
export const groupsAt = (schema: z.ZodType, path: PropertyKey[]): Group[] =>
  Object.entries(shapeAt(schema, path)).flatMap(([name, field]) =>
    Object.keys(shapeOf(field)).length ? [{ name, isList: isList(field) }] : [],
  );

function isList(schema: z.ZodType): boolean {
  const inner = innerOf(schema);
  return 'element' in schema.def || (inner !== undefined && isList(inner));
}

const fieldAt = (schema: z.ZodType, path: PropertyKey[]): z.ZodType | undefined =>
  shapeAt(schema, path.slice(0, -1))[String(path.at(-1))];

/** Whether a field may be left out. */
export const isOptional = (schema: z.ZodType, path: PropertyKey[]): boolean =>
  fieldAt(schema, path)?.safeParse(undefined).success ?? false;

/** Whether a field holds a day. */
export function holdsDay(schema: z.ZodType, path: PropertyKey[]): boolean {
  const field = fieldAt(schema, path);
  return field !== undefined && (core(field) as { def?: { format?: string } }).def?.format === 'date';
}

function shapeAt(schema: z.ZodType, path: PropertyKey[]): Record<string, z.ZodType> {
  const at = path.reduce<z.ZodType | undefined>(
    (outer, key) => (typeof key === 'number' ? outer : shapeOf(outer)[String(key)]),
    schema,
  );
  return shapeOf(at);
}

/** The fields of a group, or of the groups in a list. */
const shapeOf = (schema: z.ZodType | undefined): Record<string, z.ZodType> =>
  (schema && (core(schema) as Partial<z.ZodObject<Record<string, z.ZodType>>>).shape) ?? {};

function core(schema: z.ZodType): z.ZodType {
  const inner = innerOf(schema);
  return inner ? core(inner) : schema;
}
