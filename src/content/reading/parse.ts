import type { MdastNode } from 'satteri';
import { parseBody } from './body.ts';
import type { Problem } from '#/content/finding.ts';
import { cut, type Cut } from './front-matter.ts';
import { decode } from './text.ts';
import { parseYaml, type Fields } from './yaml.ts';

/** A file's front matter and body, with the lines they stand on. Nothing in it has been executed. */
export interface Parsed extends Fields, Pick<Cut, 'bodyLine'> {
  /** The file as it was read. */
  text: string;
  /** The body as a tree; positions count from the top of the file. */
  tree: MdastNode;
}

/** Reads a file's bytes; what cannot be read ends in problems. */
export function parse(bytes: Uint8Array): Parsed | Problem[] {
  const text = decode(bytes);
  if (typeof text !== 'string') return [text];
  const parts = cut(text);
  if ('message' in parts) return [parts];
  const fields = parseYaml(parts.yaml, 1);
  if (failed(fields)) return fields;
  const tree = parseBody(parts.body, parts.bodyLine);
  return failed(tree) ? tree : { ...fields, text, tree, bodyLine: parts.bodyLine };
}

/** Whether a reading failed. */
export const failed = (result: object): result is Problem[] => Array.isArray(result);
