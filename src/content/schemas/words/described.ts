import { z } from 'astro/zod';
import { hintOf, labelOf } from './fields.ts';

/** The same schema, whose fields say in Dutch what they hold: for programs that help while somebody types. */
export const described = <S extends z.ZodObject>(schema: S, path: readonly string[] = []): S =>
  schema.clone({
    ...schema.def,
    shape: Object.fromEntries(
      Object.entries(schema.shape).map(([field, inner]) => {
        const way = [...path, field];
        const whole = inner instanceof z.ZodObject ? described(inner, way) : (inner as z.ZodType);
        return [field, whole.meta({ ...whole.meta(), description: wordsFor(way) })];
      }),
    ),
  });

const wordsFor = (path: readonly string[]) =>
  [labelOf(path), hintOf(path)].filter((words) => words !== undefined).join('. ');
