import { z } from 'astro/zod';
import { schemas, sourceOptional, translationSchema } from '#/content/schemas/index.ts';
import { hintOf, labelOf } from '#/content/schemas/words/fields.ts';
import { isSource, type Collection } from '#/site.config.ts';
import { choiceWord } from './words.ts';

/** A field of a form, made from the schema that `npm run controle` uses. */
export interface Field {
  name: string;
  label: string;
  hint?: string | undefined;
  kind: 'line' | 'day' | 'number' | 'yes' | 'either' | 'choice' | 'pick' | 'list' | 'group';
  isRequired: boolean;
  /** The label of the field that may be filled in its place: one of the two is needed. */
  or?: string | undefined;
  /** The most letters that it holds. */
  most?: number | undefined;
  /** What can be chosen, by its real name. */
  choices?: Choice[] | undefined;
  /** From which list it is picked. */
  picks?: Picks | undefined;
  /** What a list holds. */
  item?: Field | undefined;
  /** The fields of a group. */
  fields?: Field[] | undefined;
  /** What is shown of it leads to an act, which has more to do than fill it in. */
  act?: Act | undefined;
}

/** An act by which a field is filled in. */
export type Act = 'withdraw';

/** Something to choose: what is written in the file, and what it is called. */
export interface Choice {
  value: string;
  name: string;
}

/** Where a value is picked from: the entries of a collection, or a list of the site. */
export type Picks = Collection | 'paragraph' | 'fact' | 'country' | 'excusable';

/** What zod says of a schema, in so far as a form asks. */
interface Shape {
  type?: string;
  format?: string;
  enum?: string[];
  const?: unknown;
  maxLength?: number;
  items?: Shape;
  properties?: Record<string, Shape>;
  required?: string[];
  reference?: Collection;
  paragraph?: boolean;
  fact?: boolean;
  country?: boolean;
  excusable?: boolean;
  act?: Act;
}

/** The form of a text: of a Dutch one, or of a translation. */
export function formOf(collection: Collection, locale: string): Field[] {
  const key = isSource(locale) ? collection : `${collection} translated`;
  let form = made.get(key);
  if (!form) {
    const schema = isSource(locale) ? schemas[collection] : translationSchema(collection);
    form = formFrom(collection, schema).map((field) => withOther(field, collection));
    made.set(key, form);
  }
  return form;
}

/** The form of what a schema says: a text, a row in a file of data. `name` is what the words of its fields go by. */
export const formFrom = (name: string, schema: z.ZodType): Field[] =>
  fieldsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape, [name]);

const made = new Map<string, Field[]>();

/** Where a text is from stands in the framework, or elsewhere. */
const otherOrigin: Readonly<Record<string, string>> = { sources: 'facts', facts: 'sources' };

/** A field of which it is enough that the other one is filled names that one. */
function withOther(field: Field, collection: Collection): Field {
  const other = sourceOptional.includes(collection) ? undefined : otherOrigin[field.name];
  return other ? { ...field, or: labelOf([collection, other]) } : field;
}

const fieldsOf = ({ properties = {}, required = [] }: Shape, path: readonly string[]): Field[] =>
  Object.entries(properties).map(([name, shape]) => fieldOf([...path, name], shape, required.includes(name)));

function fieldOf(path: readonly string[], shape: Shape, isRequired: boolean): Field {
  const name = path.at(-1) ?? '';
  const picks = picksOf(shape);
  const field = {
    name,
    label: labelOf(path),
    hint: hintOf(path),
    isRequired,
    ...(shape.act && { act: shape.act }),
  };
  if (picks) return { ...field, kind: 'pick', picks };
  if (shape.enum)
    return {
      ...field,
      kind: 'choice',
      choices: shape.enum.map((value) => ({ value, name: choiceWord(name, value) })),
    };
  if (shape.type === 'array')
    return { ...field, kind: 'list', item: fieldOf([...path, 'item'], shape.items ?? {}, true) };
  if (shape.type === 'object') return { ...field, kind: 'group', fields: fieldsOf(shape, path) };
  // Where only yes can be said there is a box to tick; where no is an answer too, it is asked for.
  if (shape.type === 'boolean') return { ...field, kind: shape.const === true ? 'yes' : 'either' };
  if (shape.type === 'integer' || shape.type === 'number') return { ...field, kind: 'number' };
  if (shape.format === 'date') return { ...field, kind: 'day' };
  return { ...field, kind: 'line', most: shape.maxLength };
}

function picksOf({ reference, paragraph, fact, country, excusable }: Shape): Picks | undefined {
  if (paragraph) return 'paragraph';
  if (fact) return 'fact';
  if (country) return 'country';
  return excusable ? 'excusable' : reference;
}
