import { isDeepStrictEqual } from 'node:util';

/** What may stand in a field. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [field: string]: Value };

/** The way to a field, or to an item in it: `['situations', 0, 'groups']`. */
export type Path = readonly (string | number)[];

/** What somebody changes in a file. */
export type Change =
  | { what: 'set'; path: Path; value: Value }
  | { what: 'remove'; path: Path }
  /** The text below the front matter, with line ends as a browser has them. */
  | { what: 'body'; text: string }
  /** The file as a whole: the way to mend one that cannot be read. */
  | { what: 'whole'; text: string };

/** A change of one field. */
export type FieldChange = Extract<Change, { path: Path }>;

/** A list of values. */
export const isList = (value: unknown): value is readonly Value[] => Array.isArray(value);

/** A group of fields. */
export const isGroup = (value: unknown): value is Readonly<Record<string, Value>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values are one. */
export const isSame = (one: unknown, other: unknown): boolean => isDeepStrictEqual(one, other);

/** The data with a change made in it: what has to be read back. */
export function withChange(data: Value, change: FieldChange): Value {
  const [step, ...rest] = change.path;
  if (step === undefined) return change.what === 'set' ? change.value : null;
  const inner = { ...change, path: rest };
  if (isList(data) && typeof step === 'number') {
    if (change.what === 'remove' && !rest.length) return data.toSpliced(step, 1);
    return Object.assign([...data], { [step]: withChange(data[step] ?? null, inner) });
  }
  const group = isGroup(data) ? data : {};
  if (change.what === 'remove' && !rest.length)
    return Object.fromEntries(Object.entries(group).filter(([field]) => field !== String(step)));
  return { ...group, [step]: withChange(group[step] ?? null, inner) };
}
