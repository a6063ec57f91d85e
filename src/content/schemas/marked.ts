import type { z } from 'astro/zod';
import { innerOf } from './inner.ts';

/** A field of a schema that carries a mark, with the names that lead to it: `['situations', 'groups']`. */
export interface MarkedField {
  path: readonly string[];
  mark: unknown;
}

/** The fields of a shape that carry a mark, also those of the groups of fields in it. */
export function markedFields(shape: Readonly<Record<string, z.ZodType>>, key: string): MarkedField[] {
  return Object.entries(shape).flatMap(([field, schema]) => {
    const mark = markOf(schema, key);
    if (mark !== undefined) return [{ path: [field], mark }];
    return markedFields(shapeOf(schema), key).map(({ path, mark: inner }) => ({
      path: [field, ...path],
      mark: inner,
    }));
  });
}

/** A value in a front matter, with the way to it. */
export interface Value {
  value: unknown;
  path: PropertyKey[];
}

/** The values that stand at the end of a way of names, those of each item where a list lies on it. */
export function valuesAt(data: unknown, path: readonly string[], before: PropertyKey[] = []): Value[] {
  if (Array.isArray(data))
    return data.flatMap((item: unknown, index) => valuesAt(item, path, [...before, index]));
  const [field, ...rest] = path;
  if (field === undefined) return data === undefined ? [] : [{ value: data, path: before }];
  if (typeof data !== 'object' || data === null) return [];
  return valuesAt((data as Record<string, unknown>)[field], rest, [...before, field]);
}

function markOf(schema: z.ZodType, key: string): unknown {
  const mark = schema.meta()?.[key];
  const inner = innerOf(schema);
  return mark === undefined && inner ? markOf(inner, key) : mark;
}

/** The fields of a group, or of the groups in a list. */
function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  const { shape } = schema as Partial<z.ZodObject<Record<string, z.ZodType>>>;
  const inner = innerOf(schema);
  return shape ?? (inner ? shapeOf(inner) : {});
}
