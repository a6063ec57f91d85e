import type { z } from 'astro/zod';
import { site } from '#/site.config.ts';
import type { Remark } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Document } from '../read.ts';
import { atField, type Rule } from '../rule.ts';
import { schemas, translationSchema } from '../schemas/index.ts';

/** Every field is known, there, and of the right kind. What holds is kept as the document's facts. */
export const shape: Rule = {
  name: 'shape',
  level: 'error',
  document(document) {
    const schema = schemaOf(document);
    const result = schema.safeParse(document.data);
    if (result.success) {
      document.facts = result.data as Document['facts'];
      return [];
    }
    return result.error.issues.flatMap((issue) => inDutch(document, schema, issue));
  },
};

function schemaOf({ locale, collection }: Document): z.ZodObject {
  return locale === site.sourceLocale ? schemas[collection] : translationSchema(collection);
}

function inDutch(document: Document, schema: z.ZodObject, issue: z.core.$ZodIssue): Remark[] {
  const path = issue.path;
  const field = path.join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField(document, schema, [...path, key]));
  if (isMissing(document, path))
    return [
      atField(
        document,
        path,
        `Het veld “${field}” ontbreekt.`,
        `zet in de kop een regel: ${String(path.at(-1))}: …`,
      ),
    ];
  return [atField(document, path, `In het veld “${field}” ${whatIsWrong(issue)}`, mendOf(document, issue))];
}

function unknownField(document: Document, schema: z.ZodObject, path: PropertyKey[]): Remark {
  const key = String(path.at(-1));
  const fields = fieldsAt(schema, path.slice(0, -1));
  const near = nearest(key, fields);
  const onlyDutch = document.locale !== site.sourceLocale && key in schemas[document.collection].shape;
  return atField(
    document,
    path,
    `Het veld “${key}” bestaat hier niet.`,
    onlyDutch
      ? 'haal de regel weg: dit staat in de Nederlandse tekst en geldt voor elke taal.'
      : near
        ? `schrijf “${near}”.`
        : `haal de regel weg, of kies uit: ${fields.join(', ')}.`,
  );
}

function fieldsAt(schema: z.ZodObject, path: PropertyKey[]): string[] {
  const inner = path.reduce<unknown>((outer, key) => {
    const object = unwrap(outer);
    if (typeof key === 'number') return object;
    return (object as Partial<z.ZodObject>).shape?.[String(key)];
  }, schema);
  return Object.keys((unwrap(inner) as Partial<z.ZodObject>).shape ?? {});
}

function unwrap(schema: unknown): unknown {
  const { def } = schema as { def?: { innerType?: unknown; element?: unknown } };
  const inner = def?.innerType ?? def?.element;
  return inner ? unwrap(inner) : schema;
}

function isMissing({ data }: Document, path: PropertyKey[]): boolean {
  const value = path.reduce<unknown>(
    (outer, key) => (outer as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
  return value === undefined || value === null;
}

function whatIsWrong(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return 'staat een keuze die niet bestaat.';
    case 'invalid_type':
      return `hoort ${kinds[issue.expected] ?? issue.expected} te staan.`;
    case 'too_small':
      return 'staat te weinig.';
    case 'too_big':
      return `staat te veel: ten hoogste ${issue.maximum} tekens.`;
    case 'invalid_format':
      return formats[issue.format] ?? 'staat iets dat niet de goede vorm heeft.';
    default:
      return 'staat iets dat hier niet kan.';
  }
}

const kinds: Record<string, string> = {
  string: 'tekst',
  array: 'een lijst',
  object: 'een groepje velden',
  number: 'een getal',
  int: 'een heel getal',
};

const formats: Record<string, string> = {
  date: 'staat geen bestaande dag.',
  url: 'staat geen adres dat met https:// begint.',
};

function mendOf(document: Document, issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `kies uit: ${issue.values.join(', ')}.`;
  if (issue.code === 'invalid_type' && issue.expected === 'array')
    return `zet er haken omheen: ${String(issue.path.at(-1))}: [eerste, tweede]`;
  if (issue.code === 'invalid_type' && issue.expected === 'string')
    return 'zet de waarde tussen rechte aanhalingstekens.';
  if (issue.code === 'too_big') return 'maak de tekst korter.';
  if (issue.code === 'invalid_format' && issue.format === 'date')
    return 'schrijf jaar, maand, dag: 2026-11-23';
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return 'schrijf het hele adres: https://www.coa.nl';
  return examples[`${document.collection}.${issue.path.join('.')}`] ?? 'kijk hoe een andere tekst in deze map het doet.';
}

const examples: Record<string, string> = {
  'commitments.code': 'schrijf de paragraaf, een streepje en een letter: 2.2.1-a',
  'commitments.opening': 'houd ten hoogste de eerste zeven woorden over.',
  'stories.country': 'schrijf de twee hoofdletters van het land: SY',
};
