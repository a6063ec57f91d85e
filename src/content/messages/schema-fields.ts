import type { z } from 'astro/zod';

/** The names of the fields that may stand in a group of them. */
export const fieldsAt = (schema: z.ZodType, path: PropertyKey[]): string[] =>
  Object.keys(shapeAt(schema, path));

/** Those of them that must. */
export const requiredAt = (schema: z.ZodType, path: PropertyKey[]): string[] =>
  Object.entries(shapeAt(schema, path)).flatMap(([key, field]) =>
    field.safeParse(undefined).success ? [] : [key],
  );

const fieldAt = (schema: z.ZodType, path: PropertyKey[]): z.ZodType | undefined =>
  shapeAt(schema, path.slice(0, -1))[String(path.at(-1))];

/** Whether a field may be left out. */
export const isOptional = (schema: z.ZodType, path: PropertyKey[]): boolean =>
  fieldAt(schema, path)?.safeParse(undefined).success ?? false;

/** Whether a field holds a day. */
export const isDay = (schema: z.ZodType, path: PropertyKey[]): boolean =>
  (unwrap(fieldAt(schema, path) ?? {}) as { def?: { format?: string } }).def?.format === 'date';

function shapeAt(schema: z.ZodType, path: PropertyKey[]): Record<string, z.ZodType> {
  const inner = path.reduce<unknown>((outer, key) => {
    const object = unwrap(outer);
    return typeof key === 'number' ? object : (object as Partial<z.ZodObject>).shape?.[String(key)];
  }, schema);
  return ((unwrap(inner) as Partial<z.ZodObject>).shape ?? {}) as Record<string, z.ZodType>;
}

function unwrap(schema: unknown): unknown {
  const { def } = schema as { def?: { innerType?: unknown; element?: unknown } };
  const inner = def?.innerType ?? def?.element;
  return inner ? unwrap(inner) : schema;
}
