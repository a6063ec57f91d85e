import type { z } from 'astro/zod';

/** The schema inside one that adds to it: of an optional field, of one with a default, of the items of a list. */
export function innerOf(schema: z.ZodType): z.ZodType | undefined {
  const { def } = schema as { def?: { innerType?: z.ZodType; element?: z.ZodType } };
  return def?.innerType ?? def?.element;
}
