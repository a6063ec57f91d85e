import { isSeq } from 'yaml';
import type { Refusal } from '#/content/finding.ts';
import { bodyWith, browserLines } from './body.ts';
import { isGroup, isSame, withChange, type Change, type FieldChange, type Value } from './change.ts';
import { waysTo, type Manner } from './edit.ts';
import { parted, withParts, type Parts } from './parts.ts';
import { isRead, nodeAt, readHead, type Head } from './head.ts';
import { stepsTo, type Step } from './plan.ts';
import { inTheFile, Refused } from './refused.ts';
import { valueAt } from '#/content/reading/yaml.ts';

/** What is known of a file whose fields are changed. */
export interface Kind {
  /** The names of its fields, in the order in which a file has them. */
  order?: readonly string[];
  /** Whether all of it is fields, as in `outline.yaml`. */
  isData?: boolean;
}

/** A file as a form shows it. */
export interface Opened {
  /** Its fields as they stand, known or not; none where they cannot be read, and why. */
  data: Readonly<Record<string, Value>>;
  /** The text below them, with line ends as a browser has them. */
  body: string;
  /** The whole file, likewise. */
  whole: string;
  refusal?: Refusal | undefined;
}

/** Reads a file for a form; of one that cannot be read as fields and text its whole is still shown. */
export function open(bytes: Uint8Array, { isData = false }: Kind = {}): Opened | Refusal {
  const refusal = (error: unknown) => {
    if (error instanceof Refused) return error.refusal;
    throw error;
  };
  let whole = '';
  try {
    whole = decoded(bytes);
    const parts = parted(whole, isData);
    const { data } = readHead(parts.yaml);
    return { data: isGroup(data) ? data : {}, body: browserLines(parts.body), whole: browserLines(whole) };
  } catch (error) {
    const why = refusal(error);
    return whole || !bytes.length ? { data: {}, body: '', whole: browserLines(whole), refusal: why } : why;
  }
}

/**
 * Makes changes in a file: the bytes of what changes are other ones, all others stay, and where nothing changes the very
 * same bytes come back. Each change is read back before it counts; one that cannot be made so is refused with a reason.
 */
export function splice(bytes: Uint8Array, changes: readonly Change[], kind: Kind = {}): Uint8Array | Refusal {
  try {
    const before = decoded(bytes);
    const after = changes.reduce((text, change) => changed(text, change, kind), before);
    if (!after.isWellFormed())
      throw new Refused('Hier staat een half teken, dat niet te bewaren is.', 'typ het woord opnieuw.');
    return after === before ? bytes : new TextEncoder().encode(after);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refused(
      'Dit bestand is geen UTF-8, en is hier dus niet te veranderen.',
      'open het in een ander programma, en kies bij “Opslaan als” de codering UTF-8.',
    );
  }
}

function changed(text: string, change: Change, kind: Kind): string {
  if (change.what === 'whole') return bodyWith(text, change.text, newlineOf(text));
  const parts = parted(text, kind.isData ?? false);
  if (change.what === 'body')
    return withParts(parts, { body: bodyWith(parts.body, change.text, newlineOf(text)) });
  return withParts(parts, { yaml: changedField(parts, change, kind, newlineOf(text)) });
}

/** How most lines of a text end. */
function newlineOf(text: string): string {
  const windows = text.split('\r\n').length - 1;
  return windows * 2 > text.split('\n').length - 1 ? '\r\n' : '\n';
}

function changedField({ yaml }: Parts, change: FieldChange, kind: Kind, newline: string): string {
  const { head, mustBeRead } = begun(yaml);
  const old = valueAt(head.data, change.path) as Value | undefined;
  if (!change.path.length || (change.what === 'set' ? isSame(old, change.value) : old === undefined))
    return yaml;
  const steps: Step[] =
    change.what === 'remove'
      ? [{ do: 'remove', path: change.path }]
      : old === undefined
        ? [insertion(head, change)]
        : stepsTo(old, change.value, change.path);
  const manner: Manner = { newline, order: kind.order ?? [], fits };
  const result = steps.reduce((before, step) => stepped(before, step, manner, mustBeRead), head);
  if (!isSame(result.data, withChange(head.data, change))) throw notSafe(change);
  return result.source;
}

/** What changes begin with; one after the other asks it of the same fields. */
function begun(source: string): { head: Head; mustBeRead: boolean } {
  if (last?.head.source !== source) last = { head: readHead(source), mustBeRead: isRead(source) };
  return last;
}

let last: { head: Head; mustBeRead: boolean } | undefined;

/** Of a group that is not there yet, all of it is put in its place. */
function insertion({ data }: Head, { path, value }: Extract<FieldChange, { what: 'set' }>): Step {
  const known = path.findIndex((_step, index) => valueAt(data, path.slice(0, index + 1)) === undefined);
  const wanted = path.slice(known + 1).reduceRight<Value>((inner, step) => ({ [step]: inner }), value);
  return { do: 'insert', path: path.slice(0, known + 1), value: wanted };
}

/** Makes a step in the first way that is read back as it was meant, and that the check of the site reads as before. */
function stepped(head: Head, step: Step, manner: Manner, mustBeRead: boolean): Head {
  const wanted = after(head, step);
  for (const way of waysTo(step, head, manner)) {
    const made = attempt(way);
    if (made && isSame(made.data, wanted) && (!mustBeRead || isRead(way))) return made;
  }
  throw notSafe(step);
}

function attempt(source: string): Head | undefined {
  try {
    return readHead(source);
  } catch {
    return undefined;
  }
}

function after(head: Head, step: Step): Value {
  if (step.do !== 'insert' || !isSeq(nodeAt(head, step.path.slice(0, -1))))
    return withChange(
      head.data,
      step.do === 'remove'
        ? { what: 'remove', path: step.path }
        : { what: 'set', path: step.path, value: step.value },
    );
  const list = valueAt(head.data, step.path.slice(0, -1)) as readonly Value[];
  const value = list.toSpliced(Number(step.path.at(-1)), 0, step.value);
  return withChange(head.data, { what: 'set', path: step.path.slice(0, -1), value });
}

/** Whether a value, written so, is read as that value. */
function fits(form: string, value: Value, inFlow: boolean): boolean {
  const source = inFlow ? `a: [${form}]\n` : `a: ${form}\n`;
  const made = attempt(source);
  return made !== undefined && isSame(made.data, { a: inFlow ? [value] : value }) && isRead(source);
}

const notSafe = ({ path }: { path: readonly PropertyKey[] }): Refused =>
  new Refused(
    `Het veld “${path.map(String).join(', ')}” staat zo in het bestand dat het formulier het niet kan veranderen zonder iets anders te raken.`,
    inTheFile,
  );
