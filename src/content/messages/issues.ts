import type { z } from 'astro/zod';
import { short, type Remark } from '#/content/finding.ts';
import { formats, wordsFor } from './issue-words.ts';
import { fieldsAt, holdsDay, isOptional, requiredAt } from './schema-fields.ts';
import { betweenCurlyQuotes } from '#/content/messages/curly-quotes.ts';
import { asMeant, meantBy } from './meant.ts';
import { valueAt, type Fields } from '#/content/reading/yaml.ts';

/** What an issue was found in. */
export interface Subject extends Fields {
  file: string;
  schema: z.ZodType;
  /** What to say of a field that is unknown here and known elsewhere. */
  instead?: (field: string) => string | undefined;
}

/** What a schema found, in words an editor can act on: each field once, and not its absence when it is mistyped. */
export function allInDutch(subject: Subject, issues: readonly z.core.$ZodIssue[]): Remark[] {
  const meant = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => pathKey(meantBy(subject, [...issue.path, key]) ?? []))
        : [],
    ),
  );
  const one = Map.groupBy(issues, (issue) =>
    issue.code === 'unrecognized_keys' ? issue : pathKey(issue.path),
  );
  return Array.from(one.values(), (same) => same.reduce(tighter))
    .filter((issue) => !meant.has(pathKey(issue.path)) || valueAt(subject.data, issue.path) !== undefined)
    .flatMap((issue) => inDutch(subject, issue));
}

const pathKey = (path: readonly PropertyKey[]) => JSON.stringify(path);

/** Of two limits to one field the one that counts; otherwise what was found first. */
const tighter = (a: z.core.$ZodIssue, b: z.core.$ZodIssue): z.core.$ZodIssue =>
  a.code === 'too_big' && b.code === 'too_big' && b.maximum < a.maximum ? b : a;

/** What one finding of a schema comes to. */
export function inDutch(subject: Subject, issue: z.core.$ZodIssue): Remark[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField(subject, [...issue.path, key]));
  const { file, lineOf } = subject;
  const field = short(labelOf(issue.path), 80);
  const at = { file, line: lineOf(issue.path), field: issue.path };
  const value = valueAt(subject.data, issue.path);
  if (value === undefined) {
    const inside = requiredAt(subject.schema, issue.path);
    const below = inside.length ? `en daaronder, elk op een eigen regel: ${inside.join(', ')}.` : '…';
    const mend = `zet er een regel bij: ${String(issue.path.at(-1))}: ${below}`;
    return [{ ...at, message: `Het veld “${field}” ontbreekt.`, mend }];
  }
  if (value === null) {
    const inside = requiredAt(subject.schema, issue.path);
    const mend = inside.length
      ? `zet eronder, elk op een regel en met twee spaties ervoor: ${inside.join(', ')}.`
      : isOptional(subject.schema, issue.path)
        ? 'zet er iets achter, of haal de regel weg.'
        : 'zet er iets achter: zonder dit veld kan de tekst niet op de site.';
    return [{ ...at, message: `Het veld “${field}” is leeg.`, mend }];
  }
  const curly = typeof value === 'string' ? betweenCurlyQuotes(value) : undefined;
  if (curly !== undefined)
    return [
      {
        ...at,
        message: `In het veld “${field}” staan kromme aanhalingstekens om de waarde.`,
        mend: `schrijf haar zonder, of met rechte: "${short(curly)}"`,
        wrong: 'staan kromme aanhalingstekens om de waarde.',
        inForm: { mend: 'haal die tekens weg.' },
      },
    ];
  const isNoDay = issue.code === 'invalid_type' && holdsDay(subject.schema, issue.path);
  const { message: wrong, mend } = (isNoDay ? formats.date : undefined) ?? wordsFor(issue);
  return [{ ...at, message: `In het veld “${field}” ${wrong}`, mend, wrong }];
}

/** “keywords, nummer 1”: people count from one. */
const labelOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((label, key) => {
    if (typeof key === 'number') return `${label}, nummer ${key + 1}`;
    const joint = !label ? '' : /nummer \d+$/.test(label) ? ', ' : '.';
    return `${label}${joint}${String(key)}`;
  }, '');

function unknownField(subject: Subject, path: PropertyKey[]): Remark {
  const { file, lineOf, schema, instead } = subject;
  const key = String(path.at(-1));
  const fields = fieldsAt(schema, path.slice(0, -1));
  const meant = meantBy(subject, path);
  return {
    file,
    line: lineOf(path),
    field: path,
    message: `Het veld “${short(key)}” bestaat hier niet.`,
    mend:
      instead?.(key) ??
      (meant ? asMeant(subject, path, meant) : `haal de regel weg, of kies uit: ${fields.join(', ')}.`),
  };
}
