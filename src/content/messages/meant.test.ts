import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { failed } from '#/content/reading/parse.ts';
import { parseYaml } from '#/content/reading/yaml.ts';
import { allInDutch } from './issues.ts';

const schema = z.strictObject({
  title: z.string(),
  order: z.int().optional(),
  consent: z.strictObject({ basis: z.string(), withdrawn: z.string().optional() }).optional(),
  rows: z.array(z.strictObject({ rule: z.string(), reason: z.string() })).default([]),
});

function said(source: string): string[] {
  const fields = parseYaml(source, 0);
  if (failed(fields)) throw new Error(fields[0]?.message);
  const issues = schema.safeParse(fields.data).error?.issues ?? [];
  return allInDutch({ file: 'x', schema, ...fields }, issues).map(({ line, mend }) => `${line ?? 0} ${mend}`);
}

describe('a field at the wrong depth is told where it belongs:', () => {
  test.each([
    ['title: a\nconsent:\n  basis: b\nwithdrawn: c', ['4 zet er twee spaties voor, onder “consent:”.']],
    [
      'title: a\nconsent:\n  basis: b\ningetrokken: c',
      ['4 schrijf “withdrawn” en zet er twee spaties voor, onder “consent:”.'],
    ],
    ['title: a\nreason: b', ['2 zet het bij een punt van de lijst onder “rows:”.']],
    [
      'title: a\nconsent:\n  basis: b\n  order: 1',
      ['4 zet het even ver naar links als “consent:”, en niet tussen de velden daarvan.'],
    ],
    [
      'title: a\nrows:\n  - rule: b\n    reason: c\n    order: 1',
      ['5 zet het even ver naar links als “rows:”, en niet tussen de velden daarvan.'],
    ],
    [
      'title: a\nconsent:\n  basis: b\n  volgorde: 1',
      ['4 schrijf “order” en zet het even ver naar links als “consent:”, en niet tussen de velden daarvan.'],
    ],
    ['title: a\nconsent:\n  basis: b\nbasis: c', ['4 haal de regel weg: “basis” staat al onder “consent:”.']],
    [
      'title: a\nconsent:\nbasis: b',
      [
        '2 zet eronder, elk op een regel en met twee spaties ervoor: basis.',
        '3 zet er twee spaties voor, onder “consent:”.',
      ],
    ],
    // What is missing in the group is what stands outside of it, and is said once.
    ['title: a\nconsent:\n  withdrawn: b\nbasis: c', ['4 zet er twee spaties voor, onder “consent:”.']],
    ['title: a\nconsent:\n  basis: b\n  witdrawn: c', ['4 schrijf “withdrawn”.']],
  ])('%j', (source, mends) => {
    expect(said(source)).toEqual(mends);
  });
});
