import { isMap, isScalar, LineCounter, parseDocument, visit, type Document, type Scalar } from 'yaml';
import type { Problem } from './finding.ts';

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
  const yaml = parseDocument(source, { lineCounter: counter, version: '1.2', strict: true });
  const problems = [
    ...(tab >= 0 ? [{ at: tab, ...words.TAB }] : []),
    ...yaml.errors.map(({ code, pos }) => ({ at: pos[0], ...(words[code] ?? unreadable) })),
    ...oddities(yaml),
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

interface Words {
  message: string;
  mend: string;
}

/** What is well-formed YAML, but not what a file of ours may hold. */
function oddities(yaml: Document.Parsed): (Words & { at: number })[] {
  const found: (Words & { at: number })[] = [];
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
      else if (isScalar(node)) refuse(node, takenForOther(node));
    },
  });
  return found;
}

/** A value without quotes that is text here, and a moment or a binary number to js-yaml, which Astro uses. */
function takenForOther({ type, value }: Scalar): string | undefined {
  if (type !== 'PLAIN' || typeof value !== 'string') return undefined;
  if (/^[-+]?0b[01_]+$/.test(value)) return 'NO_QUOTES';
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return isDay(value) ? undefined : 'NO_DAY';
  return /^\d{4}-\d\d?-\d\d?(?:[Tt]|\s+)\d/.test(value) ? 'NO_DAY' : undefined;
}

const isDay = (value: string) => new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) ?? false;

const unreadable: Words = {
  message: 'Deze regel is niet te lezen.',
  mend: 'zet een waarde met : of # of een aanhalingsteken erin tussen rechte aanhalingstekens, en laat lijsten inspringen met spaties.',
};

const words: Record<string, Words> & { TAB: Words } = {
  TAB: {
    message: 'Hier staat een tab.',
    mend: 'gebruik spaties: twee voor elke stap naar rechts.',
  },
  DUPLICATE_KEY: {
    message: 'Dit veld staat er twee keer.',
    mend: 'laat één van de twee staan.',
  },
  MULTIPLE_DOCS: {
    message: 'Hier staat ---, ... of % aan het begin van een regel.',
    mend: 'haal die regel weg.',
  },
  RESOURCE_EXHAUSTION: {
    message: 'Hier is te diep genest.',
    mend: 'gebruik ten hoogste een lijst in een groepje velden.',
  },
  REFERENCE: {
    message: 'Hier staat een verwijzing of een soortnaam van YAML (&, * of !).',
    mend: 'schrijf de waarde voluit, of zet haar tussen aanhalingstekens.',
  },
  NO_FIELDS: {
    message: 'Hier staat geen lijst van velden.',
    mend: 'schrijf op elke regel een veld, een dubbele punt en de waarde: title: Mijn titel',
  },
  NO_NAME: {
    message: 'Hier staat een veld zonder gewone naam.',
    mend: 'schrijf een veld, een dubbele punt en de waarde: title: Mijn titel',
  },
  NO_QUOTES: {
    message: 'Hier staat een waarde die ook als getal te lezen is.',
    mend: 'zet haar tussen rechte aanhalingstekens.',
  },
  NO_DAY: {
    message: 'Hier staat geen bestaande dag.',
    mend: 'schrijf jaar, maand, dag: 2026-11-23. Is het geen dag, zet het dan tussen rechte aanhalingstekens.',
  },
};

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
