import { begin } from '#/editor/desk/begin.ts';
import type { Desk } from '#/editor/desk/desk.ts';
import { writeAll } from '#/editor/desk/files.ts';
import type { Choice, Field } from '#/editor/form/fields.ts';
import type { FormFinding } from '#/editor/said.ts';
import type { Change, Value } from '#/editor/splice/change.ts';
import { templates } from './templates.ts';

/** Something that is asked before a text is made. */
export interface Question {
  /** The way to the field in the front matter: `consent.reference`. */
  path: string;
  label: string;
  hint?: string | undefined;
  choices?: Choice[] | undefined;
  isRequired: boolean;
}

/** Answers a question, by a person or by a flag; nothing leaves the field out. Throws when who answers stops. */
export type Ask = (question: Question) => Promise<string | undefined>;

/** The kinds of text that can be made, by their names. */
export const kinds: Choice[] = Object.entries(templates).map(([value, { name }]) => ({ value, name }));

/**
 * Makes a new text of a template and answers: all questions come first, and then one file is written, whole or not at all.
 * Tells which file, and what the check says of it.
 */
export async function makeText(desk: Desk, ask: Ask): Promise<{ file: string; findings: FormFinding[] }> {
  const kind = await ask({ path: 'soort', label: 'Wat voor tekst?', choices: kinds, isRequired: true });
  const title = await ask({ path: 'title', label: 'Titel', isRequired: true });
  const { file, changes: first } = begin(desk, kind ?? '', title ?? '');
  const { form, picks, place } = desk.view(file);
  const changes = [...first];
  for (const { field, path } of toAsk(form, place.collection, first)) {
    const { label, hint, isRequired } = field;
    const choices =
      field.kind === 'either' ? yesOrNo : (field.choices ?? (field.picks ? picks[field.picks] : undefined));
    const answer = await ask({ path: path.join('.'), label, hint, choices, isRequired });
    const value = answer === undefined || answer === '' ? undefined : valueOf(field, answer);
    if (value !== undefined) changes.push({ what: 'set', path, value });
  }
  const drafted = desk.drafted({ file, changes });
  writeAll(desk.root, [{ file, bytes: drafted.bytes, was: undefined }]);
  return { file, findings: desk.view(file).findings };
}

const yesOrNo: Choice[] = [
  { value: 'true', name: 'Ja' },
  { value: 'false', name: 'Nee' },
];

function valueOf({ kind }: Field, answer: string): Value {
  if (kind === 'number') return Number(answer);
  return kind === 'yes' || kind === 'either' ? answer === 'true' : answer;
}

/** What a text needs, and its template leaves open: a list is better made in the file. */
export function toAsk(form: readonly Field[], collection: string, given: readonly Change[]) {
  const isGiven = (path: readonly string[]) =>
    given.some((change) => 'path' in change && change.path.join('.') === path.join('.'));
  const isOpen = (name: string) =>
    Object.hasOwn(templates[collection as keyof typeof templates]?.fields ?? {}, name);
  return form
    .filter(({ name, isRequired }) => isRequired || isOpen(name))
    .flatMap((field) =>
      field.kind === 'group'
        ? (field.fields ?? [])
            .filter(({ name }) => name !== 'withdrawn')
            .map((inner) => ({ field: inner, path: [field.name, inner.name] }))
        : [{ field, path: [field.name] }],
    )
    .filter(({ field, path }) => field.kind !== 'list' && field.kind !== 'group' && !isGiven(path));
}
