import { mdxToMdast, type MdastNode } from 'satteri';
import {
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document as Yaml,
  type Node as YamlNode,
} from 'yaml';
import type { Remark } from './finding.ts';

/** The largest text an editor may hand in, in bytes. The longest page of a site like this is a tenth of it. */
export const largestFile = 100_000;

/** A file's front matter and body, with the lines they stand on. Nothing in it has been executed. */
export interface Parsed {
  data: Record<string, unknown>;
  /** The line of a field, or of an item in it: `lineOf(['consent', 'until'])`. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** The body's text as written. */
  body: string;
  /** The body as a tree; positions count from the top of the file. */
  tree: MdastNode;
}

/** A problem that makes a file unreadable as a whole. */
export type Problem = Pick<Remark, 'line' | 'message' | 'mend'>;

/** Reads a file's bytes; what cannot be read ends in one problem. */
export function parse(bytes: Uint8Array): Parsed | Problem[] {
  const text = decode(bytes);
  if (typeof text !== 'string') return [text];
  const front = frontMatter(text);
  if ('message' in front) return [front];
  const yaml = parseYaml(front.yaml, 1);
  if (Array.isArray(yaml)) return yaml;
  const tree = parseBody(text);
  if ('message' in tree) return [tree];
  return { ...yaml, body: text.slice(front.bodyStart), tree };
}

/** Reads YAML strictly: no tabs, double keys, anchors, tags or second documents. */
export function parseYaml(
  source: string,
  linesBefore: number,
): Pick<Parsed, 'data' | 'lineOf'> | Problem[] {
  const counter = new LineCounter();
  const yaml = parseDocument(source, { lineCounter: counter, version: '1.2', strict: true });
  const lineAt = (offset: number) => counter.linePos(offset).line + linesBefore;
  const problems: Problem[] = yaml.errors.map(({ code, pos }) => ({
    line: lineAt(pos[0]),
    ...yamlProblem(code),
  }));
  const refuse = (node: YamlNode) =>
    problems.push({
      line: lineAt(rangeOf(node)),
      message: 'In de kop staat een verwijzing of een soortnaam van YAML (&, * of !).',
      mend: 'schrijf de waarde voluit, of zet haar tussen aanhalingstekens.',
    });
  visit(yaml, {
    Alias: (_key, node) => void refuse(node),
    Value: (_key, node) => void (node.anchor || node.tag ? refuse(node) : undefined),
  });
  if (problems.length) return problems.slice(0, 1);
  const data: unknown = yaml.toJS({ maxAliasCount: 0 }) ?? {};
  if (!isMap(yaml.contents) && yaml.contents !== null)
    return [
      {
        line: lineAt(0),
        message: 'De kop is geen lijst van velden.',
        mend: 'schrijf op elke regel een veld, een dubbele punt en de waarde: title: Mijn titel',
      },
    ];
  return {
    data: data as Record<string, unknown>,
    lineOf: (path) => lineAt(offsetOf(yaml, path)),
  };
}

/** Whether a reading failed. */
export const failed = (result: object): result is Problem[] => Array.isArray(result);

function decode(bytes: Uint8Array): string | Problem {
  if (bytes.length > largestFile)
    return {
      message: `Het bestand is ${Math.ceil(bytes.length / 1000)} kB groot; de grens is ${largestFile / 1000} kB.`,
      mend: 'maak er meer dan één tekst van, of haal weg wat er per ongeluk in geplakt is.',
    };
  const bad = firstBadByte(bytes);
  if (bad !== undefined)
    return {
      line: lineOfByte(bytes, bad),
      message: 'Het bestand is geen UTF-8: hier staat een teken dat niet te lezen is.',
      mend: 'kies in uw programma “Opslaan als” en daarbij de codering UTF-8.',
    };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.startsWith('\uFEFF'))
    return {
      line: 1,
      message: 'Het bestand begint met een onzichtbaar teken (een BOM).',
      mend: 'sla het op als “UTF-8”, niet als “UTF-8 met BOM”.',
    };
  const odd = /\r|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/u.exec(
    text,
  );
  if (!odd) return text;
  const line = text.slice(0, odd.index).split('\n').length;
  return odd[0] === '\r'
    ? {
        line,
        message: 'De regels eindigen op de manier van Windows (CRLF).',
        mend: 'kies in uw programma regeleinden “LF” en sla het bestand opnieuw op.',
      }
    : {
        line,
        message: 'Hier staat een onzichtbaar stuurteken.',
        mend: 'typ de regel opnieuw in plaats van haar te plakken.',
      };
}

function firstBadByte(bytes: Uint8Array): number | undefined {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    const shown = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const before = shown.slice(0, Math.max(0, shown.indexOf('\uFFFD')));
    return new TextEncoder().encode(before).length;
  }
}

function lineOfByte(bytes: Uint8Array, index: number): number {
  return bytes.subarray(0, index).filter((byte) => byte === 10).length + 1;
}

function frontMatter(text: string): { yaml: string; bodyStart: number } | Problem {
  if (!text.startsWith('---\n'))
    return {
      line: 1,
      message: 'De tekst begint niet met een kop.',
      mend: 'zet bovenaan een regel met ---, dan de velden, dan weer een regel met ---.',
    };
  const end = /^---[ \t]*$/m.exec(text.slice(4));
  if (!end)
    return {
      line: 1,
      message: 'De kop heeft een begin (---) en geen einde.',
      mend: 'zet onder het laatste veld een regel met ---.',
    };
  return { yaml: text.slice(4, 4 + end.index), bodyStart: 4 + end.index + end[0].length + 1 };
}

function parseBody(text: string): MdastNode | Problem {
  try {
    return mdxToMdast(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const line = /^(\d+):\d+: /.exec(reason);
    return {
      ...(line && { line: Number(line[1]) }),
      message: 'Hier staat een teken dat code begint of een merkteken dat niet sluit: {, } of <.',
      mend: 'schrijf &#123; voor {, &#125; voor } en &lt; voor <, of sluit het merkteken.',
    };
  }
}

function yamlProblem(code: string): Omit<Problem, 'line'> {
  const known: Record<string, Omit<Problem, 'line'>> = {
    TAB_AS_INDENT: {
      message: 'In de kop staat een tab.',
      mend: 'gebruik spaties: twee voor elke stap naar rechts.',
    },
    DUPLICATE_KEY: {
      message: 'Dit veld staat twee keer in de kop.',
      mend: 'laat één van de twee staan.',
    },
    MULTIPLE_DOCS: {
      message: 'In de kop staat --- of ... op een eigen regel.',
      mend: 'haal die regel weg.',
    },
  };
  return (
    known[code] ?? {
      message: `De kop is niet te lezen (${code.toLowerCase().replaceAll('_', ' ')}).`,
      mend: 'zet een waarde met : of # of een aanhalingsteken erin tussen rechte aanhalingstekens, en laat lijsten inspringen met spaties.',
    }
  );
}

function rangeOf(node: unknown): number {
  return (node as { range?: [number, number, number] | null }).range?.[0] ?? 0;
}

function offsetOf(yaml: Yaml, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const steps = path.slice(0, length);
    const parent = length === 1 ? yaml.contents : yaml.getIn(steps.slice(0, -1), true);
    const last = steps.at(-1);
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
      if (pair) return rangeOf(pair.key);
    }
    const node: unknown = yaml.getIn(steps, true);
    if (node) return rangeOf(node);
  }
  return 0;
}
