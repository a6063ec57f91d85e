import type { z } from 'astro/zod';
import { short, type Remark } from './finding.ts';
import { nearest } from './nearest.ts';
import type { Fields } from './yaml.ts';

/** What an issue was found in. */
export interface Subject extends Fields {
  file: string;
  schema: z.ZodType;
  /** What to say of a field that is unknown here and known elsewhere. */
  elsewhere?: (field: string) => string | undefined;
}

/** What a schema found, in words an editor can act on. */
export function inDutch(subject: Subject, issue: z.core.$ZodIssue): Remark[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField(subject, [...issue.path, key]));
  const { file, lineOf } = subject;
  const field = short(issue.path.join('.'));
  const at = { file, line: lineOf(issue.path) };
  const value = valueAt(subject.data, issue.path);
  if (value === undefined) {
    const inside = requiredAt(subject.schema, issue.path);
    const below = inside.length ? `en daaronder, elk op een eigen regel: ${inside.join(', ')}.` : '…';
    const mend = `zet er een regel bij: ${String(issue.path.at(-1))}: ${below}`;
    return [{ ...at, message: `Het veld “${field}” ontbreekt.`, mend }];
  }
  if (value === null)
    return [
      { ...at, message: `Het veld “${field}” is leeg.`, mend: 'zet er iets achter, of haal de regel weg.' },
    ];
  const [wrong, mend] = wordsFor(issue);
  return [{ ...at, message: `In het veld “${field}” ${wrong}`, mend }];
}

function unknownField({ file, lineOf, schema, elsewhere }: Subject, path: PropertyKey[]): Remark {
  const key = String(path.at(-1));
  const fields = fieldsAt(schema, path.slice(0, -1));
  const near = nearest(key, fields);
  return {
    file,
    line: lineOf(path),
    message: `Het veld “${short(key)}” bestaat hier niet.`,
    mend:
      elsewhere?.(key) ??
      (near ? `schrijf “${near}”.` : `haal de regel weg, of kies uit: ${fields.join(', ')}.`),
  };
}

const fieldsAt = (schema: z.ZodType, path: PropertyKey[]): string[] => Object.keys(shapeAt(schema, path));

const requiredAt = (schema: z.ZodType, path: PropertyKey[]): string[] =>
  Object.entries(shapeAt(schema, path)).flatMap(([key, field]) =>
    field.safeParse(undefined).success ? [] : [key],
  );

function shapeAt(schema: z.ZodType, path: PropertyKey[]): Record<string, z.ZodType> {
  const inner = path.reduce<unknown>((outer, key) => {
    const object = unwrap(outer);
    return typeof key === 'number' ? object : (object as Partial<z.ZodObject>).shape?.[String(key)];
  }, schema);
  return ((unwrap(inner) as Partial<z.ZodObject>).shape ?? {}) as Record<string, z.ZodType>;
}

function unwrap(schema: unknown): unknown {
  const { def } = schema as { def?: { innerType?: unknown; element?: unknown } };
  const inner = def?.innerType ?? def?.element;
  return inner ? unwrap(inner) : schema;
}

function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (outer, key) => (outer as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
}

/** What is wrong and the mend. */
function wordsFor(issue: z.core.$ZodIssue): [wrong: string, mend: string] {
  const asOthers = 'kijk hoe een ander bestand in deze map het doet.';
  switch (issue.code) {
    case 'invalid_value':
      return ['staat een keuze die niet bestaat.', `kies uit: ${issue.values.join(', ')}.`];
    case 'invalid_type':
      return kinds[issue.expected] ?? ['staat niet het soort waarde dat hier hoort.', asOthers];
    case 'too_small':
      return issue.origin === 'number'
        ? ['hoort een getal vanaf 1 te staan.', 'schrijf 1, 2, 3 …']
        : [
            'staat te weinig.',
            `schrijf ten minste ${issue.origin === 'array' ? 'één regel' : wordsOf(issue.minimum)}.`,
          ];
    case 'too_big':
      return [`staat te veel: ten hoogste ${wordsOf(issue.maximum)}.`, 'maak het korter.'];
    case 'invalid_format':
      return formats[issue.format] ?? ['staat iets dat niet de goede vorm heeft.', asOthers];
    case 'custom':
      return (
        (issue.params as { dutch?: [string, string] } | undefined)?.dutch ?? [
          'staat iets dat hier niet kan.',
          asOthers,
        ]
      );
    default:
      return ['staat iets dat hier niet kan.', asOthers];
  }
}

const wordsOf = (size: number | bigint) => (Number(size) === 1 ? '1 teken' : `${size} tekens`);

const kinds: Record<string, [string, string]> = {
  string: ['hoort tekst te staan.', 'zet de waarde tussen rechte aanhalingstekens.'],
  array: ['hoort een lijst te staan.', 'zet haken om de waarden: [eerste, tweede]'],
  object: [
    'hoort een groepje velden te staan.',
    'zet de velden eronder, elk op een regel en twee spaties naar rechts.',
  ],
  number: ['hoort een getal te staan.', 'schrijf een getal zonder aanhalingstekens: 3'],
  int: ['hoort een heel getal te staan.', 'schrijf een getal zonder komma of punt: 3'],
};

const formats: Record<string, [string, string]> = {
  date: ['staat geen bestaande dag.', 'schrijf jaar, maand, dag: 2026-11-23'],
  url: ['staat geen adres dat met https:// begint.', 'schrijf het hele adres: https://www.coa.nl'],
};
