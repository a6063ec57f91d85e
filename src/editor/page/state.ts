import type { Change, Value } from '#/editor/splice/change.ts';
import type { TextView } from '#/editor/said.ts';
import type { Kept } from './drafts.ts';

/** With what a text is opened: what a new one begins with, and the words it was found by. */
export interface Opening {
  beginning?: Change[];
  sought?: string;
}

/** The way to a field; none leads to the text itself, or to the file where it is written as a whole. */
export type Way = readonly string[];

/** What was changed here and in the file: somebody has to choose. */
export interface Conflict {
  way: Way;
  base: Value | undefined;
  theirs: Value | undefined;
  mine: Value | undefined;
}

/** What somebody writes: the text as it was read, and as it is now. */
export interface Writing {
  view: TextView;
  values: Record<string, Value>;
  body: string;
  /** All of the file, where it is written as a whole. */
  whole: string | undefined;
  /** What has to be chosen before anything is saved. */
  conflicts: readonly Conflict[];
}

/** Begins with what was read. */
export const writingOf = (view: TextView): Writing => ({
  view,
  values: structuredClone(view.data),
  body: view.body,
  whole: view.refusal ? view.whole : undefined,
  conflicts: [],
});

/** What has been changed since. */
export function changesOf({ view, values, body, whole }: Writing): Change[] {
  if (whole !== undefined) return whole === view.whole ? [] : [{ what: 'whole', text: whole }];
  const fields = view.form.flatMap(({ name }): Change[] => {
    const value = values[name];
    if (isSame(value, view.data[name])) return [];
    return [value === undefined ? { what: 'remove', path: [name] } : { what: 'set', path: [name], value }];
  });
  return [...fields, ...(body === view.body ? [] : [{ what: 'body' as const, text: body }])];
}

/** What is kept of it in this browser; what has not been chosen yet is asked again. */
export function asKept({ view, values, body, whole, conflicts }: Writing): Kept {
  const asText = conflicts.find(({ way }) => !way.length)?.base;
  const baseText = typeof asText === 'string' ? asText : undefined;
  return {
    file: view.file,
    hash: view.hash,
    values,
    body,
    baseValues: conflicts.reduce<Record<string, Value>>(
      (data, { way, base }) => (way.length ? asRecord(withValue(data, way, base)) : data),
      { ...view.data },
    ),
    baseBody: whole === undefined ? (baseText ?? view.body) : view.body,
    baseWhole: whole === undefined ? view.whole : (baseText ?? view.whole),
    whole,
    when: new Date().toISOString(),
  };
}

/**
 * Puts what was kept on a text as it is now: fields that were changed then, and the body where it was. What was changed on
 * both sides stays as it was typed, and is put to who types.
 */
export function putBack(writing: Writing, draft: Kept): void {
  const { view } = writing;
  const conflicts: Conflict[] = [];
  if (draft.whole !== undefined || writing.whole !== undefined) {
    const mine = draft.whole ?? view.whole;
    writing.whole = asText(merged([], draft.baseWhole ?? draft.whole, mine, view.whole, conflicts));
  } else {
    for (const name of new Set([...Object.keys(draft.values), ...Object.keys(draft.baseValues)])) {
      const [base, mine] = [draft.baseValues[name], draft.values[name]];
      if (isSame(mine, base)) continue;
      const value = merged([name], base, mine, writing.values[name], conflicts);
      if (value === undefined) Reflect.deleteProperty(writing.values, name);
      else writing.values[name] = value;
    }
    writing.body = asText(merged([], draft.baseBody, draft.body, writing.body, conflicts)) ?? view.body;
  }
  const isNew = ({ way }: Conflict) => !conflicts.some((each) => isSame(each.way, way));
  writing.conflicts = [...writing.conflicts.filter(isNew), ...conflicts];
}

/** Has one of the two versions stay. */
export function choose(writing: Writing, conflict: Conflict, whose: 'theirs' | 'mine'): void {
  writing.conflicts = writing.conflicts.filter((each) => each !== conflict);
  if (whose === 'mine') return;
  if (conflict.way.length)
    writing.values = asRecord(withValue(writing.values, conflict.way, conflict.theirs));
  else if (writing.whole !== undefined) writing.whole = asText(conflict.theirs);
  else writing.body = asText(conflict.theirs) ?? '';
}

/** Puts the beginning of a new text on an empty one. */
export function begin(writing: Writing, changes: readonly Change[]): void {
  for (const change of changes)
    if (change.what === 'body') writing.body = change.text;
    else if (change.what === 'set')
      writing.values = asRecord(withValue(writing.values, change.path.map(String), change.value));
}

/** One of what was, what was typed, and what is there now; where both are other ones, what was typed, and a conflict. */
function merged(
  way: Way,
  base: Value | undefined,
  mine: Value | undefined,
  theirs: Value | undefined,
  conflicts: Conflict[],
): Value | undefined {
  if (isSame(mine, base)) return theirs;
  if (isSame(theirs, base) || isSame(mine, theirs)) return mine;
  if (isGroup(mine) && isGroup(theirs) && way.length) {
    const before = isGroup(base) ? base : {};
    const fields = Object.keys({ ...theirs, ...mine }).flatMap((name): [string, Value][] => {
      const value = merged([...way, name], before[name], mine[name], theirs[name], conflicts);
      return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(fields);
  }
  conflicts.push({ way, base, theirs, mine });
  return mine;
}

/** A group with another value somewhere in it; nothing takes the field away. */
function withValue(
  data: Value | undefined,
  [name, ...rest]: Way,
  value: Value | undefined,
): Value | undefined {
  if (name === undefined) return value;
  const group = isGroup(data) ? data : {};
  const inner = withValue(group[name], rest, value);
  if (inner !== undefined) return { ...group, [name]: inner };
  return Object.fromEntries(Object.entries(group).filter(([field]) => field !== name));
}

const isGroup = (value: Value | undefined): value is Readonly<Record<string, Value>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asRecord = (value: Value | undefined): Record<string, Value> => (isGroup(value) ? { ...value } : {});

const asText = (value: Value | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** Whether two values are one. */
export const isSame = (one: Value | undefined, other: Value | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
