import { stringify } from 'csv-stringify/sync';
import type { Item } from './shape.ts';

/** Between the values of a list in one cell; the rule `cells` sees that no value holds it. */
export const between = '|';

/** Items as a table by RFC 4180, with the sign at its start by which spreadsheets know that it is UTF-8. */
export const csvOf = (items: readonly Item[], fields: readonly string[]): string =>
  stringify(
    items.map((item) => fields.map((field) => cellOf(item[field]))),
    { bom: true, header: true, columns: [...fields], record_delimiter: 'windows' },
  );

/** A value in one cell: words and numbers as they are, a list of them in a row, and what has fields of its own as JSON. */
function cellOf(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && !value.length)) return '';
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join(between);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
