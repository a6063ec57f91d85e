import { isMap, isNode, isScalar, isSeq, type Node, type Scalar, type YAMLSeq } from 'yaml';
import { isGroup, isList, type Path, type Value } from './change.ts';
import {
  colonOf,
  columnOf,
  endOf,
  endOfField,
  fieldOf,
  lineStart,
  nextLine,
  nodeAt,
  rangeOf,
  type Field,
  type Fields,
  type Head,
} from './head.ts';
import type { Step } from './plan.ts';
import { block, flow, scalarForms } from './render.ts';

/** A piece of a text that another takes the place of. */
interface Cut {
  at: number;
  end: number;
  text: string;
}

/** What the writing of a value hangs on. */
export interface Manner {
  newline: string;
  /** The fields in the order in which a file has them: a new one is put at its place. */
  order: readonly string[];
  /** Whether a value, written so, is read as that value; inside a list with [ ] or on a line of its own. */
  fits: (form: string, value: Value, inFlow: boolean) => boolean;
}

/** The ways to make a step, the one that touches least first. Not each is right: whoever takes one has to read it back. */
export function* waysTo(step: Step, head: Head, manner: Manner): Generator<string> {
  for (const cuts of cutsOf(step, head, manner)) yield apply(head.source, cuts);
}

function cutsOf(step: Step, head: Head, manner: Manner): Generator<Cut[]> {
  switch (step.do) {
    case 'replace':
      return replaced(step, head, manner);
    case 'insert':
      return inserted(step, head, manner);
    case 'remove':
      return removed(step, head, manner);
  }
}

function apply(source: string, cuts: readonly Cut[]): string {
  return cuts
    .toSorted((a, b) => b.at - a.at)
    .reduce((text, { at, end, text: other }) => text.slice(0, at) + other + text.slice(end), source);
}

/** A value with a flow form of its own, and one that needs lines. */
function write(value: Value, indent: string, { newline, fits }: Manner): string {
  return block(value, indent, newline, (each) =>
    isScalarValue(each)
      ? (Array.from(scalarForms(each, undefined, '')).find((form) => fits(form, each, false)) ?? '')
      : flow(each, (form, inner) => fits(form, inner, true)),
  );
}

const inFlow = (value: Value, { fits }: Manner): string =>
  flow(value, (form, each) => fits(form, each, true));

const isScalarValue = (value: Value): value is Exclude<Value, object> => !isList(value) && !isGroup(value);

function* replaced(
  { path, value }: { path: Path; value: Value },
  head: Head,
  manner: Manner,
): Generator<Cut[]> {
  const { source } = head;
  const parent = nodeAt(head, path.slice(0, -1));
  const node = nodeAt(head, path);
  const field = isMap(parent) ? fieldOf(parent as Fields, path.at(-1) ?? '') : undefined;
  if (!node || rangeOf(node)[0] === rangeOf(node)[1]) {
    // Nothing stands behind the colon, or a remark does.
    if (!field) return;
    const at = colonOf(field) + 1;
    const indent = ' '.repeat(columnOf(source, rangeOf(field.key)[0]) + 2);
    yield [{ at, end: at, text: write(value, indent, manner) }];
    if (isScalarValue(value))
      for (const form of scalarForms(value, undefined, '')) yield [{ at, end: at, text: ` ${form}` }];
    return;
  }
  const [start, end] = rangeOf(node);
  if (isScalar(node) && isScalarValue(value))
    for (const text of scalarForms(value, node.type, source.slice(start, end)))
      yield [{ at: start, end, text }];
  const isFlow = !isMap(node) && !isSeq(node) ? !isBlockText(node) : node.flow === true;
  if (isFlow) yield [{ at: start, end, text: inFlow(value, manner) }];
  if (field) yield onOtherLines(field, node, write(value, indentUnder(field, source), manner), head, manner);
}

const isBlockText = (node: Node): boolean => isScalar(node) && node.type?.startsWith('BLOCK') === true;

const indentUnder = ({ key }: Field, source: string): string =>
  ' '.repeat(columnOf(source, rangeOf(key)[0]) + 2);

/** Puts another value in the place of lines below a field; remarks between them stay. */
function onOtherLines(field: Field, node: Node, text: string, { source }: Head, { newline }: Manner): Cut[] {
  const at = colonOf(field) + 1;
  const isFlow = (isMap(node) || isSeq(node)) && node.flow === true;
  if (isFlow || (isScalar(node) && !isBlockText(node))) return [{ at, end: endOf(node), text }];
  const end = nextLine(source, endOf(node));
  const first = nextLine(source, at);
  const begin = source.slice(at, first);
  const remark = /[ \t]+#[^\r\n]*/.exec(begin)?.[0] ?? '';
  const remarks = source
    .slice(first, end)
    .split(/(?<=\n)/)
    .filter((line) => /^\s*#/.test(line));
  return [{ at, end, text: `${text}${isBlockText(node) ? '' : remark}${newline}${remarks.join('')}` }];
}

function* inserted(
  { path, value }: { path: Path; value: Value },
  head: Head,
  manner: Manner,
): Generator<Cut[]> {
  const parent = nodeAt(head, path.slice(0, -1));
  const last = path.at(-1) ?? '';
  if (isSeq(parent)) yield* insertedItem(parent as YAMLSeq<Node>, Number(last), value, head, manner);
  else if (!parent || isMap(parent)) {
    const isEmptyText = isScalar(parent) || !parent;
    if (!isEmptyText) yield* insertedField(parent as Fields, String(last), value, head, manner);
    else if (path.length === 1) yield [onNewLine(head.source.length, '', String(last), value, head, manner)];
    else yield* replaced({ path: path.slice(0, -1), value: { [String(last)]: value } }, head, manner);
  } else yield* replaced({ path: path.slice(0, -1), value: { [String(last)]: value } }, head, manner);
}

function* insertedField(
  map: Fields,
  name: string,
  value: Value,
  head: Head,
  manner: Manner,
): Generator<Cut[]> {
  const { source } = head;
  const last = map.items.at(-1);
  if (map.flow) {
    const at = last ? endOfField(last) : rangeOf(map)[0] + 1;
    yield [{ at, end: at, text: `${last ? ', ' : ''}${name}: ${inFlow(value, manner)}` }];
    return;
  }
  const rank = (field: Field) => manner.order.indexOf(String((field.key as Scalar).value));
  const own = manner.order.indexOf(name);
  const before = map.items.findLast((field) => own >= 0 && rank(field) >= 0 && rank(field) < own) ?? last;
  if (!before || !last) return;
  const indent = ' '.repeat(columnOf(source, rangeOf(last.key)[0]));
  yield [onNewLine(nextLine(source, endOfField(before)), indent, name, value, head, manner)];
}

function onNewLine(
  at: number,
  indent: string,
  name: string,
  value: Value,
  { source }: Head,
  manner: Manner,
): Cut {
  const isOpen = at > 0 && source[at - 1] !== '\n';
  const line = `${indent}${name}:${write(value, `${indent}  `, manner)}${manner.newline}`;
  return { at, end: at, text: `${isOpen ? manner.newline : ''}${line}` };
}

function* insertedItem(
  list: YAMLSeq<Node>,
  index: number,
  value: Value,
  head: Head,
  manner: Manner,
): Generator<Cut[]> {
  const { source } = head;
  const before = list.items[index - 1];
  const after = list.items[index];
  if (list.flow) {
    const text = inFlow(value, manner);
    if (before) yield [{ at: endOf(before), end: endOf(before), text: `, ${text}` }];
    else {
      const at = after ? rangeOf(after)[0] : rangeOf(list)[0] + 1;
      yield [{ at, end: at, text: after ? `${text}, ` : text }];
    }
    return;
  }
  const dash = dashOf(list, before ? index - 1 : index);
  const indent = ' '.repeat(columnOf(source, dash));
  const at = before ? nextLine(source, Math.max(endOf(before), dash + 1)) : lineStart(source, dash);
  const isOpen = at > 0 && source[at - 1] !== '\n';
  const item = write(value, `${indent}  `, manner).replace(/^\s+/, '');
  yield [{ at, end: at, text: `${isOpen ? manner.newline : ''}${indent}- ${item}${manner.newline}` }];
}

function* removed({ path }: { path: Path }, head: Head, manner: Manner): Generator<Cut[]> {
  const { source } = head;
  const parent = nodeAt(head, path.slice(0, -1));
  const last = path.at(-1) ?? '';
  // What is taken away may not be what another place refers to.
  nodeAt(head, path);
  if (isSeq(parent)) {
    const list = parent as YAMLSeq<Node>;
    const node = list.items[Number(last)];
    if (!isNode(node)) return;
    if (list.items.length === 1) yield* replaced({ path: path.slice(0, -1), value: [] }, head, manner);
    else if (list.flow) yield* outOfFlow(rangeOf(node)[0], endOf(node), source);
    else {
      const dash = dashOf(list, Number(last));
      if (source.slice(lineStart(source, dash), dash).trim()) return;
      yield [
        { at: lineStart(source, dash), end: nextLine(source, Math.max(endOf(node), dash + 1)), text: '' },
      ];
    }
    return;
  }
  const field = isMap(parent) ? fieldOf(parent as Fields, last) : undefined;
  if (!isMap(parent) || !field) return;
  const [start] = rangeOf(field.key);
  const end = endOfField(field);
  if (parent.flow) yield* outOfFlow(start, end, source);
  else if (parent.items.length === 1 && path.length > 1)
    yield* replaced({ path: path.slice(0, -1), value: {} }, head, manner);
  else if (!source.slice(lineStart(source, start), start).trim())
    yield [{ at: lineStart(source, start), end: nextLine(source, end), text: '' }];
  else {
    // It stands behind the dash of an item, where the next field has to come.
    const next = parent.items[parent.items.indexOf(field) + 1];
    if (next) yield [{ at: start, end: rangeOf(next.key as Node)[0], text: '' }];
  }
}

/** Takes a piece out of a list between brackets, with the one comma too many; what stands further off stays. */
function* outOfFlow(start: number, end: number, source: string): Generator<Cut[]> {
  const after = /^\s*,[ \t]*/.exec(source.slice(end))?.[0];
  if (after !== undefined) yield [{ at: start, end: end + after.length, text: '' }];
  const before = /,\s*$/.exec(source.slice(0, start))?.[0];
  if (before !== undefined) yield [{ at: start - before.length, end, text: '' }];
  // Remarks between the comma and the piece stay.
  const comma = source.lastIndexOf(',', start);
  if (comma >= 0)
    yield [
      { at: comma, end: comma + 1, text: '' },
      { at: start, end, text: '' },
    ];
}

/** Where the dash of an item stands. */
function dashOf(list: YAMLSeq<Node>, index: number): number {
  const { items = [] } = (list.srcToken ?? {}) as { items?: { start: { type: string; offset: number }[] }[] };
  const found = items.flatMap(({ start }) => start.filter(({ type }) => type === 'seq-item-ind'));
  return found[index]?.offset ?? rangeOf(list)[0];
}
