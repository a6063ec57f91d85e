import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { contextOf } from '#/content/context.ts';
import { readCorpus } from '#/content/reading/read.ts';
import { schemas, translationSchema } from '#/content/schemas/index.ts';
import { contentRoutes } from '#/routes.ts';
import { collections } from '#/site.config.ts';
import { fact } from '#/content/schemas/facts.ts';
import { formOf, formFrom, type Field } from './fields.ts';
import { picksIn } from './picks.ts';

const all = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [
    field,
    ...all(field.fields ?? []),
    ...(field.item ? all(field.item.fields ?? []) : []),
  ]);

describe.each(collections)('the form of %s', (collection) => {
  test.each([
    ['nl', schemas[collection]],
    ['en', translationSchema(collection)],
  ])('has the fields of the schema and no others, in %s', (locale, schema) => {
    const form = formOf(collection, locale);
    expect(form.map(({ name }) => name)).toEqual(Object.keys(schema.shape));
    for (const { name, isRequired } of form) {
      const field = (schema.shape as Record<string, z.ZodType>)[name];
      expect(isRequired, name).toBe(!field?.safeParse(undefined).success);
    }
  });

  test('calls each field, and each choice, by a name in Dutch, and says what to fill in', () => {
    for (const { name, label, hint, choices } of all(formOf(collection, 'nl'))) {
      expect(label, name).not.toBe(name);
      expect(hint, `${name}: what to fill in`).toBeTruthy();
      for (const choice of choices ?? [])
        expect(choice.name, `${name}: ${choice.value}`).not.toBe(choice.value);
    }
  });
});

test('so does the form of a source', () => {
  for (const { name, hint } of all(formFrom('fact', fact)))
    if (name !== 'id') expect(hint, name).toBeTruthy();
});

test('of a text that must say where it is from, each of the two fields for that names the other', () => {
  const named = (collection: 'terms' | 'stories') =>
    formOf(collection, 'nl').flatMap(({ name, or }) => (or ? [[name, or]] : []));
  expect(named('terms')).toEqual([
    ['sources', 'Andere bronnen'],
    ['facts', 'Paragrafen van het beleidskader'],
  ]);
  expect(named('stories')).toEqual([]);
});

test('dates, choices, references, consent and the most letters are told from each other', () => {
  const form = new Map(formOf('stories', 'nl').map((field) => [field.name, field]));
  expect(form.get('title')).toMatchObject({ kind: 'line', most: 110 });
  expect(form.get('updated')).toMatchObject({ kind: 'day', isRequired: true });
  expect(form.get('groups')).toMatchObject({ kind: 'list', item: { kind: 'pick', picks: 'groups' } });
  expect(form.get('sources')).toMatchObject({ item: { picks: 'paragraph' } });
  expect(form.get('country')).toMatchObject({ kind: 'pick', picks: 'country' });
  expect(form.get('consent')).toMatchObject({
    kind: 'group',
    fields: expect.arrayContaining([
      expect.objectContaining({ name: 'basis', kind: 'choice' }),
      expect.objectContaining({ name: 'until', kind: 'day' }),
      expect.objectContaining({ name: 'withdrawn', kind: 'day', act: 'withdraw' }),
      expect.objectContaining({ name: 'pictured', kind: 'yes' }),
      expect.objectContaining({ name: 'guardian', kind: 'either' }),
    ]) as Field[],
  });
  expect(form.get('exceptions')).toMatchObject({ item: { fields: [{ picks: 'excusable' }, {}] } });
  const help = new Map(formOf('help', 'nl').map((field) => [field.name, field]));
  expect(help.get('situations')).toMatchObject({
    item: { kind: 'group', fields: [{ name: 'id' }, {}, {}, {}] },
  });
  expect(help.get('order')).toMatchObject({ kind: 'number' });
  expect(new Map(formOf('about', 'nl').map((field) => [field.name, field])).get('oneSheet')?.kind).toBe(
    'either',
  );
});

test('what is picked goes by its real name', () => {
  const { corpus } = readCorpus('src/tests/corpus/valid');
  const picks = picksIn(corpus, contextOf(corpus, contentRoutes, '2026-11-27'));
  expect(picks.country).toContainEqual({ value: 'SY', name: 'Syrië' });
  expect(picks.partners[0]).toEqual({
    value: 'rederij',
    name: expect.not.stringMatching(/^rederij$/) as string,
  });
  for (const list of [picks.paragraph, picks.fact, picks.excusable, picks.groups])
    expect(list.length).toBeGreaterThan(0);
});
