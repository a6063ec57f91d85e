import { isMap, isScalar, LineCounter, parseDocument, visit, type Document, type Scalar } from 'yaml';
import { isDay } from '#/content/day.ts';
import type { Problem } from '#/content/finding.ts';
import { hardSpaceIn, hintFor, type Hint } from './yaml/hints.ts';
import { unreadable, words } from './yaml/words.ts';

/** What stands in YAML, and on which lines. */
export interface Fields {
  data: Record<string, unknown>;
  /** The line of a field, or of an item in it: `lineOf(['consent', 'until'])`; the first line for what is not there. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads YAML strictly: what an editor would not write on purpose is refused, and so is what Astro's reader
 * would take for something else. Tabs, double keys, anchors, tags, directives, second documents.
 */
export function parseYaml(source: string, linesBefore: number): Fields | Problem[] {
  const counter = new LineCounter();
  const lineAt = (offset: number) => counter.linePos(offset).line + linesBefore;
  const tab = source.indexOf('\t');
  const hardSpace = hardSpaceIn(source);
  const yaml = parseDocument(source, { lineCounter: counter, version: '1.2', strict: true });
  const hint = hintFor(source, yaml.errors);
  const problems = [
    ...(tab >= 0 ? [{ at: tab, ...words.TAB }] : []),
    ...(hardSpace >= 0 ? [{ at: hardSpace, ...words.HARD_SPACE }] : []),
    ...(hint ? [hint] : yaml.errors.map(({ code, pos }) => ({ at: pos[0], ...(words[code] ?? unreadable) }))),
    ...oddities(yaml, source),
  ].sort((a, b) => a.at - b.at);
  const [first] = problems;
  if (first) return [{ line: lineAt(first.at), message: first.message, mend: first.mend }];
  const data: unknown = yaml.toJS({ maxAliasCount: 0 }) ?? {};
  return {
    data: data as Record<string, unknown>,
    lineOf: (path) => {
      const offset = offsetOf(yaml, path);
      return offset === undefined ? 1 : lineAt(offset);
    },
  };
}

/** What is well-formed YAML, but not what a file of ours may hold. */
function oddities(yaml: Document.Parsed, source: string): Hint[] {
  const found: Hint[] = [];
  const refuse = (node: unknown, why: string | undefined) => {
    if (why) found.push({ at: startOf(node), ...(words[why] ?? unreadable) });
  };
  if (yaml.directives.docStart || yaml.directives.yaml.explicit) refuse(undefined, 'MULTIPLE_DOCS');
  if (yaml.contents !== null && !isMap(yaml.contents)) refuse(yaml.contents, 'NO_FIELDS');
  visit(yaml, {
    Alias: (_key, node) => {
      refuse(node, 'REFERENCE');
    },
    Pair: (_key, { key }) => {
      if (!isScalar(key) || key.value === null || key.value === '<<') refuse(key, 'NO_NAME');
    },
    Value: (_key, node) => {
      if (node.anchor || node.tag) refuse(node, 'REFERENCE');
      else if (isScalar(node)) refuse(node, takenForOther(node) ?? cutOff(node, source));
    },
  });
  return found;
}

/** A value without quotes that is text here, and a moment or a number of another kind to js-yaml, which Astro uses. */
function takenForOther({ type, value }: Scalar): string | undefined {
  if (type !== 'PLAIN' || typeof value !== 'string') return undefined;
  if (
    /^[-+]?(?:0b[01_]+|0o[0-7_]+|0x[\da-f_]+|[\d.][\d_.]*(?:e[-+]?\d+)?)$/i.test(value) &&
    !/^[\d.]+$/.test(value)
  )
    return 'NO_QUOTES';
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return isDay(value) ? undefined : 'NO_DAY';
  return /^\d{4}-\d\d?-\d\d?(?:[Tt]|\s+)\d/.test(value) ? 'NO_DAY' : undefined;
}

/** Words without quotes that end at a number sign, after which all is a remark that no reader sees. */
const cutOff = ({ type, value, range }: Scalar, source: string): string | undefined =>
  type === 'PLAIN' &&
  typeof value === 'string' &&
  !isDay(value) &&
  /^[ \t]+#/.test(source.slice(range?.[1], (range?.[1] ?? 0) + 80))
    ? 'CUT_OFF'
    : undefined;

/** What stands at a path in data of any shape; nothing where the path leads nowhere. */
export const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (outer, key) => (outer as Record<PropertyKey, unknown> | undefined | null)?.[key],
    data,
  );

function offsetOf(yaml: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const steps = path.slice(0, length);
    const parent = length === 1 ? yaml.contents : yaml.getIn(steps.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(steps.at(-1)))
      : undefined;
    const node: unknown = pair?.key ?? yaml.getIn(steps, true);
    if (node) return startOf(node);
  }
  return undefined;
}

const startOf = (node: unknown): number =>
  (node as { range?: [number, number, number] | null } | undefined)?.range?.[0] ?? 0;
