import type { Document } from './read.ts';
import { blocksOf, type Block } from './tree.ts';

/** Fields of a front matter that are prose a reader reads as sentences. */
const proseFields = ['summary', 'task', 'status'] as const;

/** All running prose of a text, the front matter's first. */
export function proseOf(document: Pick<Document, 'data' | 'lineOf' | 'tree'>): Block[] {
  const fields = proseFields.flatMap((field) => {
    const text = document.data[field];
    return typeof text === 'string' ? [{ line: document.lineOf([field]), text }] : [];
  });
  return [...fields, ...blocksOf(document.tree)];
}
