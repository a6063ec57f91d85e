import type { Scalar } from 'yaml';
import { isGroup, isList, type Value } from './change.ts';

/** How a piece of text stands in YAML. */
export type Style = Scalar['type'];

/** The ways to write a single value, the one that was there first; not each of them holds every value. */
export function* scalarForms(value: Exclude<Value, object>, style: Style, old: string): Generator<string> {
  if (typeof value !== 'string') {
    yield String(value);
    return;
  }
  if (style === 'BLOCK_LITERAL' || style === 'BLOCK_FOLDED') yield* blockForms(value, old);
  if (!style || style === 'PLAIN') yield value;
  if (style === 'QUOTE_SINGLE') yield `'${value.replaceAll("'", "''")}'`;
  yield quoted(value);
}

/** Between straight quotes, which hold every text. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, escaped);

const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A block as it was, with other lines; and, where a block cannot hold them, quotes in its place. */
function* blockForms(value: string, old: string): Generator<string> {
  const [header = '', kind = '', remark = '', newline = '\n'] =
    /^([|>])[-+0-9]*([^\r\n]*)(\r?\n)/.exec(old) ?? [];
  const indent = /^ *(?=\S)/m.exec(old.slice(header.length))?.[0] ?? '  ';
  const chomp = value.endsWith('\n\n') ? '+' : value.endsWith('\n') ? '' : '-';
  const text = value.endsWith('\n') ? value.slice(0, -1) : value;
  const rows = text.replaceAll('\n', kind === '>' ? '\n\n' : '\n').split('\n');
  yield [`${kind}${chomp}${remark}`, ...rows.map((row) => (row ? indent + row : '')), ''].join(newline);
  yield `${quoted(value)}${remark}${newline}`;
}

/** A value on one line, as it stands in a flow list; each text in the plainest form that `fits`. */
export function flow(value: Value, fits: (form: string, value: Value) => boolean): string {
  if (isList(value)) return `[${value.map((each) => flow(each, fits)).join(', ')}]`;
  if (isGroup(value))
    return `{${Object.entries(value)
      .map(([field, each]) => `${field}: ${flow(each, fits)}`)
      .join(', ')}}`;
  const forms = Array.from(scalarForms(value, undefined, ''));
  return forms.find((form) => fits(form, value)) ?? quoted(String(value));
}

/**
 * A value as it stands behind a field or a dash, on lines of its own where it has groups of fields in it. What comes
 * back begins right behind the colon, and its further lines have `indent` before them.
 */
export function block(value: Value, indent: string, newline: string, one: (value: Value) => string): string {
  if (isList(value) && value.some((each) => isGroup(each)))
    return value
      .map((each) => `${newline}${indent}- ${block(each, `${indent}  `, newline, one).replace(/^\s+/, '')}`)
      .join('');
  if (isGroup(value) && Object.keys(value).length)
    return Object.entries(value)
      .map(([field, each]) => `${newline}${indent}${field}:${block(each, `${indent}  `, newline, one)}`)
      .join('');
  return ` ${one(value)}`;
}
