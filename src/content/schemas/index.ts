import { z } from 'astro/zod';
import type { Collection } from '#/site.config.ts';
import { day, line, prose, textHash } from './common.ts';
import { markedFields, valuesAt, type Value } from './marked.ts';
import * as people from './people.ts';
import * as policy from './policy.ts';

/** The shape of a Dutch entry's front matter, per collection. */
export const schemas = {
  help: people.help,
  questions: people.questions,
  council: policy.council,
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

/** Collections whose texts need not say where they are from: a story has its teller, what the site says of itself, itself. */
export const sourceOptional: readonly Collection[] = ['stories', 'about', 'notices'];

/**
 * Facts that are prose, and so may be translated too, in the form the Dutch schema gives them.
 * Everything else a translation takes from the Dutch file, and its schema refuses it.
 */
const translatable = {
  stories: ['role'],
  laws: ['task', 'adds', 'status'],
  terms: ['aliases'],
  intros: ['label'],
} as const satisfies { [C in Collection]?: readonly (keyof (typeof schemas)[C]['shape'])[] };

/** What every translation holds. */
const translated = {
  ...prose,
  /** The state of the Dutch text that this translation says the same as, and the day on which it did. */
  follows: z.strictObject({ hash: textHash, on: day }),
  /** The state of the translation that a person who speaks the language has checked, in what role, and when. No name. */
  review: z.strictObject({ role: line.max(80), on: day, hash: textHash }).optional(),
};

/** The fields of a collection that are prose of their own, beside those that every text has. */
const translatableOf = (collection: Collection): readonly string[] =>
  (translatable as Partial<Record<Collection, readonly string[]>>)[collection] ?? [];

/** The fields whose words a reader meets, so that a translation says them too: not those for search alone. */
export const saidFields = (collection: Collection): readonly string[] => [
  'title',
  'summary',
  ...translatableOf(collection).filter((field) => field !== 'aliases'),
];

const noMore = {} as Partial<typeof people.searchedInTranslation>;

/** The shape of a translation's front matter. */
export function translationSchema<C extends Collection>(collection: C) {
  const fields = translatableOf(collection);
  const own = Object.entries(schemas[collection].shape).filter(([field]) => fields.includes(field));
  return z.strictObject({
    ...translated,
    ...(collection === 'help' ? people.searchedInTranslation : noMore),
    ...(Object.fromEntries(own) as Pick<Shape<C>, Translatable<C>>),
  });
}

type Shape<C extends Collection> = (typeof schemas)[C]['shape'];
/** The fields a translation of a collection may hold beside what all may. */
type Translatable<C extends Collection> = C extends keyof typeof translatable
  ? (typeof translatable)[C][number] & keyof Shape<C>
  : never;

/** The front matter of a translation. */
export type Translation<C extends Collection = Collection> = C extends Collection
  ? z.infer<ReturnType<typeof translationSchema<C>>> & { situations?: Situations }
  : never;

type Situations = z.infer<typeof people.searchedInTranslation.situations>;

/** A field of a schema that names entries of a collection. */
export interface ReferenceField {
  /** The names that lead to it: `['situations', 'groups']`. */
  path: readonly string[];
  to: Collection;
}

/** The fields of a collection that refer to entries of another one, read off its schema. */
export const referenceFields = (collection: Collection): ReferenceField[] =>
  markedFields(schemas[collection].shape, 'reference').map(({ path, mark }) => ({
    path,
    to: mark as Collection,
  }));

/** The rows of the table of facts that an entry names, wherever in its front matter, each with the way to it. */
export const factsNamedIn = (collection: Collection, data: unknown): Value[] =>
  markedFields(schemas[collection].shape, 'fact').flatMap(({ path }) => valuesAt(data, path));
