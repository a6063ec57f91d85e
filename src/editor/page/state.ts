import type { Change, Value } from '#/editor/splice/change.ts';
import type { TextView } from '#/editor/said.ts';
import type { Kept } from './drafts.ts';

/** What somebody writes: the text as it was read, and as it is now. */
export interface Writing {
  view: TextView;
  values: Record<string, Value>;
  body: string;
  /** All of the file, where it is written as a whole. */
  whole: string | undefined;
}

/** Begins with what was read. */
export const writingOf = (view: TextView): Writing => ({
  view,
  values: structuredClone(view.data),
  body: view.body,
  whole: view.refusal ? view.whole : undefined,
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

/** What is kept of it in this browser. */
export const asKept = ({ view, values, body, whole }: Writing): Kept => ({
  file: view.file,
  hash: view.hash,
  values,
  body,
  baseValues: view.data,
  baseBody: view.body,
  whole,
  when: new Date().toISOString(),
});

/**
 * Puts what was kept on a text as it is now: fields that were changed then, and the body where it was. Tells whether the
 * body was changed on both sides, so that somebody has to look.
 */
export function putBack(writing: Writing, draft: Kept): boolean {
  const { view } = writing;
  if (draft.whole !== undefined || writing.whole !== undefined) {
    writing.whole = draft.whole ?? writing.whole;
    return draft.hash !== view.hash;
  }
  for (const name of new Set([...Object.keys(draft.values), ...Object.keys(draft.baseValues)])) {
    const value = draft.values[name];
    if (isSame(value, draft.baseValues[name])) continue;
    if (value === undefined) Reflect.deleteProperty(writing.values, name);
    else writing.values[name] = value;
  }
  const isChanged = draft.body !== draft.baseBody;
  if (isChanged) writing.body = draft.body;
  return isChanged && view.body !== draft.baseBody && view.body !== draft.body;
}

/** Puts the beginning of a new text on an empty one. */
export function begin(writing: Writing, changes: readonly Change[]): void {
  for (const change of changes)
    if (change.what === 'body') writing.body = change.text;
    else if (change.what === 'set') {
      const [field, inner] = change.path.map(String);
      if (field === undefined) continue;
      const group = writing.values[field];
      writing.values[field] =
        inner === undefined ? change.value : { ...asGroup(group), [inner]: change.value };
    }
}

const asGroup = (value: Value | undefined): Readonly<Record<string, Value>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Value>>)
    : {};

/** Whether two values are one, whatever the order of their fields. */
export const isSame = (one: Value | undefined, other: Value | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
