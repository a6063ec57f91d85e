import { allInDutch } from '#/content/messages/issues.ts';
import { dataFile } from '#/content/reading/place.ts';
import { fact } from '#/content/schemas/facts.ts';
import { today } from '#/content/today.ts';
import type { Choice, Field } from '#/editor/form/fields.ts';
import { formFrom } from '#/editor/form/fields.ts';
import { inForm } from '#/editor/form/in-form.ts';
import { nameOfSource } from '#/editor/form/picks.ts';
import type { FormFinding } from '#/editor/said.ts';
import type { Value } from '#/editor/splice/change.ts';
import { Stopped } from '#/editor/stopped.ts';
import { idFrom } from '#/editor/templates/templates.ts';
import type { Desk } from './desk.ts';
import { writeAll } from './files.ts';
import { changedFile } from './step.ts';

type Row = Readonly<Record<string, Value>>;

/** What is asked of a source that is not the framework, and what is filled in already. */
export interface SourceForm {
  form: Field[];
  begins: Record<string, Value>;
}

/** Its id is not asked: it is made of what it is about. */
const sourceFields = (): Field[] => formFrom('fact', fact).filter(({ name }) => name !== 'id');

/** The form of a new source, which somebody most likely saw today. */
export const sourceForm = (): SourceForm => ({ form: sourceFields(), begins: { seen: today() } });

/** What is wrong with a source, or the source as it can be picked from now on. */
export interface Added {
  findings: FormFinding[];
  choice?: Choice;
}

/** Adds a row to the table of facts; all that stands there stays as it is, byte for byte. */
export function addSource(desk: Desk, given: Row): Added {
  const file = dataFile('facts');
  const { facts } = desk.reading.corpus.data;
  const rows = facts.data.facts;
  if (facts.unreadable || facts.missing || !Array.isArray(rows))
    throw new Stopped(
      422,
      'De lijst met bronnen is niet te lezen.',
      `vraag wie de site beheert om ${file} goed te maken.`,
    );
  const row: Row & { id: string } = {
    id: unusedId(rows, typeof given.subject === 'string' ? given.subject : ''),
    ...given,
  };
  const { error } = fact.safeParse(row);
  if (error) {
    const subject = { file, schema: fact, data: row, lineOf: () => 1 };
    const form = sourceFields();
    return {
      findings: allInDutch(subject, error.issues).map((remark): FormFinding => {
        const finding = { ...remark, level: 'error' as const, rule: 'shape' };
        return { ...finding, said: inForm(finding, form, row) };
      }),
    };
  }
  writeAll(desk.root, [
    changedFile(desk.root, file, [{ what: 'set', path: ['facts', rows.length], value: row }]),
  ]);
  return { findings: [], choice: { value: row.id, name: nameOfSource(row) } };
}

/** An id that no row has. */
function unusedId(rows: readonly unknown[], subject: string): string {
  const used = new Set(rows.map((row) => (row as { id?: unknown } | null)?.id));
  const id = idFrom(subject) || 'bron';
  for (let number = 1; ; number++) {
    const own = number === 1 ? id : `${id}-${String(number)}`;
    if (!used.has(own)) return own;
  }
}
