import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { allInDutch, inDutch } from './issues.ts';
import { line } from '#/content/schemas/common.ts';
import { failed } from '#/content/reading/parse.ts';
import { day, dutch } from '#/content/schemas/common.ts';
import { parseYaml } from '#/content/reading/yaml.ts';

const common = z.strictObject({
  title: z.string().min(2).max(5),
  order: z.int().positive().optional(),
  level: z.enum(['city', 'region']).optional(),
  tags: z.array(z.string()).optional(),
  day: day.optional(),
  consent: z.strictObject({ basis: z.string() }).optional(),
  code: z.string().refine((code) => code === 'a', dutch('staat geen a.', 'schrijf a.')).optional(),
  rows: z.array(z.strictObject({ id: z.string() })).optional(),
}); // prettier-ignore

function say(source: string, schema: z.ZodType = common): string[] {
  const fields = parseYaml(source, 0);
  if (failed(fields)) throw new Error(fields[0]?.message);
  const { error } = schema.safeParse(fields.data);
  const subject = { file: 'x', schema, ...fields };
  return (error?.issues ?? [])
    .flatMap((issue) => inDutch(subject, issue))
    .map(({ line, message, mend }) => `${line ?? 0} ${message} ${mend}`);
}

describe('an issue in Dutch, with its line and mend:', () => {
  test.each([
    ['order: 1', '1 Het veld “title” ontbreekt. zet er een regel bij: title: …'],
    [
      'title:',
      '1 Het veld “title” is leeg. zet er iets achter: zonder dit veld kan de tekst niet op de site.',
    ],
    ['title: 3', '1 In het veld “title” hoort tekst te staan. zet de waarde tussen rechte aanhalingstekens.'],
    ['title: a', '1 In het veld “title” staat te weinig. schrijf ten minste 2 tekens.'],
    ['title: abcdef', '1 In het veld “title” staat te veel: ten hoogste 5 tekens. maak het korter.'],
    [
      'title: ab\norder: x',
      '2 In het veld “order” hoort een getal te staan. schrijf een getal zonder aanhalingstekens: 3',
    ],
    [
      'title: ab\norder: 1.5',
      '2 In het veld “order” hoort een heel getal te staan. schrijf een getal zonder komma of punt: 3',
    ],
    ['title: ab\norder: 0', '2 In het veld “order” hoort een getal vanaf 1 te staan. schrijf 1, 2, 3 …'],
    [
      'title: ab\nlevel: land',
      '2 In het veld “level” staat een keuze die niet bestaat. kies uit: city, region.',
    ],
    [
      'title: ab\ntags: a',
      '2 In het veld “tags” hoort een lijst te staan. zet haken om de waarden: [eerste, tweede]',
    ],
    [
      'title: ab\ntags:\n  - a\n  - 3',
      '4 In het veld “tags, nummer 2” hoort tekst te staan. zet de waarde tussen rechte aanhalingstekens.',
    ],
    [
      'title: ab\nday: gisteren',
      '2 In het veld “day” staat geen bestaande dag. schrijf jaar, maand, dag: 2026-11-23',
    ],
    [
      'title: ab\nconsent: ja',
      '2 In het veld “consent” hoort een groepje velden te staan. zet de velden eronder, elk op een regel en twee spaties naar rechts.',
    ],
    ['title: ab\nconsent: {}', '2 Het veld “consent.basis” ontbreekt. zet er een regel bij: basis: …'],
    ['title: ab\ncode: b', '2 In het veld “code” staat geen a. schrijf a.'],
    ['title: ab\norde: 1', '2 Het veld “orde” bestaat hier niet. schrijf “order”.'],
    ['title: ab\nconsent: { basis: a, bases: b }', '2 Het veld “bases” bestaat hier niet. schrijf “basis”.'],
    [
      'title: ab\nrows:\n  - { id: a, name: b }',
      '3 Het veld “name” bestaat hier niet. haal de regel weg, of kies uit: id.',
    ],
    [
      'title: ab\nsamenvatting: x',
      '2 Het veld “samenvatting” bestaat hier niet. haal de regel weg, of kies uit: title, order, level, tags, day, consent, code, rows.',
    ],
    [
      'title: ab\n__proto__: { order: x }',
      '2 Het veld “__proto__” bestaat hier niet. haal de regel weg, of kies uit: title, order, level, tags, day, consent, code, rows.',
    ],
  ])('%j', (source, said) => {
    expect(say(source)).toEqual([said]);
  });
});

test('a group of fields that is missing is told what belongs in it, and not what may', () => {
  const group = z.strictObject({ basis: z.string(), number: z.string(), until: z.string().optional() });
  expect(say('{}', z.strictObject({ consent: group }))).toEqual([
    '1 Het veld “consent” ontbreekt. zet er een regel bij: consent: en daaronder, elk op een eigen regel: basis, number.',
  ]);
});

test('each unknown field is named by itself', () => {
  expect(say('title: ab\nx: 1\ny: 2')).toHaveLength(2);
});

test('what is right is not spoken of', () => {
  expect(say('title: ab\norder: 1\nrows: [{ id: a }]')).toEqual([]);
});

describe('of several issues an editor hears the cause once:', () => {
  const schema = z.strictObject({
    title: line,
    summary: line.max(20),
    reason: line.min(10).optional(),
    order: z.int().optional(),
  });
  const sayAll = (source: string) => {
    const fields = parseYaml(source, 0);
    if (failed(fields)) throw new Error(fields[0]?.message);
    const issues = schema.safeParse(fields.data).error?.issues ?? [];
    return allInDutch({ file: 'x', schema, ...fields }, issues).map(
      ({ message, mend }) => `${message} ${mend}`,
    );
  };
  const unknown = (field: string) => expect.stringContaining(`“${field}” bestaat hier niet`) as string;

  test.each([
    ['titel: a\nsummary: b', [unknown('titel')]],
    ['samenvatting: a\ntitle: b', [unknown('samenvatting')]],
    ['sumary: a\ntitle: b', [unknown('sumary')]],
    [
      'bootnaam: a\ntitle: b',
      [expect.stringContaining('“summary” ontbreekt') as string, unknown('bootnaam')],
    ],
    [`title: a\nsummary: ${'b'.repeat(501)}`, [expect.stringContaining('ten hoogste 20 tekens') as string]],
    ['title: a\nsummary: []', [expect.stringContaining('hoort tekst') as string]],
    ['title: a\nsummary: b\nreason: " "', [expect.stringContaining('te weinig') as string]],
    ['title: a\nsummary: b\norder: 99999999999999999999', [expect.stringContaining('1, 2, 3') as string]],
    ['title: a\nsummary: b\nreason:', [expect.stringContaining('of haal de regel weg') as string]],
  ])('%j', (source, said) => {
    expect(sayAll(source)).toEqual(said);
  });
});

test.each(['20261123', '2026', '[2026-11-23]', 'true'])(
  'a day written as %s is told how to be one',
  (value) => {
    expect(say(`title: ab\nday: ${value}`)).toEqual([
      '2 In het veld “day” staat geen bestaande dag. schrijf jaar, maand, dag: 2026-11-23',
    ]);
  },
);
