import { z } from 'astro/zod';
import type { Collection } from '#/site.config.ts';
import { day, line, prose } from './common.ts';
import * as people from './people.ts';
import * as policy from './policy.ts';

/** The shape of a Dutch entry's front matter, per collection. */
export const schemas = {
  help: people.help,
  questions: people.questions,
  principles: policy.principles,
  ambitions: policy.ambitions,
  commitments: policy.commitments,
  groups: policy.groups,
  steps: policy.steps,
  domains: policy.domains,
  partners: people.partners,
  stories: people.stories,
  terms: people.terms,
  laws: policy.laws,
  about: policy.about,
  plans: policy.plans,
  notices: policy.notices,
  intros: policy.intros,
} as const satisfies Record<Collection, z.ZodObject>;

/** An entry's facts and Dutch prose, per collection. */
export type Facts<C extends Collection = Collection> = z.infer<(typeof schemas)[C]>;

/** Collections whose meaning fits in the summary: a text below it is welcome, not needed. */
export const bodyOptional: readonly Collection[] = ['terms', 'plans', 'laws', 'intros'];

/**
 * Facts that are prose, and so may be translated too.
 * Everything else a translation takes from the Dutch file, and its schema refuses it.
 */
const translatable = {
  stories: { role: line.optional() },
  laws: { task: line, status: line },
  terms: { aliases: z.array(line).default([]) },
  intros: { label: line.max(24) },
} as Partial<Record<Collection, z.ZodRawShape>>;

/** The shape of a translation's front matter. */
export const translationSchema = (collection: Collection) =>
  z.strictObject({
    ...prose,
    ...translatable[collection],
    /** The `updated` day of the Dutch text that this translation follows. */
    follows: day,
    /** Whether a person who speaks the language has read it. */
    review: z.enum(['awaited', 'done']).default('awaited'),
  });

/** The front matter of a translation. */
export type Translation = z.infer<ReturnType<typeof translationSchema>>;

/** A field of a schema that names something elsewhere. */
export interface ReferenceField {
  field: string;
  to: Collection;
}

/** The fields of a collection that refer to entries of another one, read off its schema. */
export function referenceFields(collection: Collection): ReferenceField[] {
  return Object.entries(schemas[collection].shape).flatMap(([field, schema]) => {
    const to = markOf(schema, 'reference');
    return to === undefined ? [] : [{ field, to: to as Collection }];
  });
}

interface Wrapper {
  def: { innerType?: z.ZodType; element?: z.ZodType };
}

function markOf(schema: z.ZodType, key: string): unknown {
  const mark = schema.meta()?.[key];
  if (mark !== undefined) return mark;
  const { innerType, element } = (schema as unknown as Wrapper).def;
  const inner = innerType ?? element;
  return inner && markOf(inner, key);
}
