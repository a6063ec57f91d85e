import { once } from '#/content/reading/once.ts';
import type { Document } from '#/content/reading/read.ts';
import { bodyOf } from '#/content/reading/read.ts';
import { hashOf } from './hash.ts';

/** The state that a text is in. */
export const stateOf = once(
  (document: Pick<Document, 'collection' | 'data' | 'text' | 'bodyLine'>): string => {
    const { collection, data } = document;
    return hashOf({ collection, data, body: bodyOf(document) });
  },
);

/** The bytes of a translation with a field of one line set: put in its place, or below the last field. */
export function withField(text: string, field: 'follows' | 'review', value: string): string {
  const [, head = '', rest = ''] = /^(---\r?\n[\s\S]*?)(\r?\n---\r?\n[\s\S]*)$/.exec(text) ?? [];
  const end = head.includes('\r\n') ? '\r\n' : '\n';
  const lines = head.split(end);
  const at = lines.findIndex((line) => line.startsWith(`${field}:`));
  // What belongs to the field stands indented below it.
  const last = at < 0 ? -1 : lines.findIndex((line, index) => index > at && !/^\s/.test(line));
  const kept = at < 0 ? lines : [...lines.slice(0, at), ...(last < 0 ? [] : lines.slice(last))];
  kept.splice(at < 0 ? lines.length : at, 0, `${field}: ${value}`);
  return kept.join(end) + rest;
}
