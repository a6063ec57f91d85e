import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { outline } from '#/content/schemas/outline.ts';
import { between } from '#/model/record/csv.ts';
import { fileNames, type FileName } from '#/model/record/shape.ts';
import { councilPath, dataForms, dataPath, toStory } from '#/routes.ts';
import { found, type Built } from './built.ts';
import { expect, test } from './site.ts';

/** What the tests read of a file and of its schema. */
interface Data {
  version: string;
  date: string;
  licence: string;
  omitted?: number;
  items: Record<string, unknown>[];
}
interface Schema {
  properties: { items: { items: { properties: Record<string, Field>; required: string[] } } };
}
interface Field {
  type: string;
  items?: { type: string };
  description?: string;
}

const textOf = ({ dist }: Built, name: FileName, form: (typeof dataForms)[number]) =>
  readFileSync(join(dist, dataPath(name, form)), 'utf8');
const dataOf = (built: Built, name: FileName) => JSON.parse(textOf(built, name, 'json')) as Data;
const schemaOf = (built: Built, name: FileName) => JSON.parse(textOf(built, name, 'schema.json')) as Schema;

/** What the source language says in `content/`, of what may be shown. */
const textsOf = (built: Built, name: string) =>
  built.texts.filter(({ collection, locale }) => collection === name && locale === built.site.sourceLocale);

for (const name of fileNames) {
  test(`${name} as JSON keep to their schema, which says what each field holds`, ({ built }) => {
    const ajv = new Ajv2020({ allErrors: true });
    ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/).addFormat('uri', /^https:\/\/\S+$/);
    const schema = schemaOf(built, name);
    const isValid = ajv.compile(schema);
    isValid(dataOf(built, name));
    expect(isValid.errors ?? []).toEqual([]);
    // The schema refuses what it does not know, or it would tell nothing.
    expect(isValid({ ...dataOf(built, name), items: [{ id: 'a', person: 'b' }] })).toBe(false);
    const fields = Object.entries(schema.properties.items.items.properties);
    expect(fields.filter(([, { description }]) => !description)).toEqual([]);
  });

  test(`${name} as a table, read back, are the same`, ({ built }) => {
    const csv = textOf(built, name, 'csv');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const rows = parse<Record<string, string>>(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
    const { items } = schemaOf(built, name).properties.items;
    expect(rows.map((row) => readBack(row, items))).toEqual(dataOf(built, name).items);
    const run = rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell));
    expect(run).toEqual([]);
  });
}

test('there are as many items as the content has, and each stands where its address says', ({ built }) => {
  const { corpus } = built;
  const claims = outline.parse(corpus.data.outline.data).paragraphs.flatMap((paragraph) => paragraph.claims);
  const told = claims.filter(({ at }) => toStory.test(at));
  for (const name of built.site.openData.collections) {
    const { items } = dataOf(built, name);
    expect(items.map(({ id }) => id).sort(), name).toEqual(
      textsOf(built, name)
        .map(({ id }) => id)
        .sort(),
    );
  }
  const { items, omitted } = dataOf(built, 'claims');
  expect(items.map(({ id }) => id)).toEqual(
    claims.filter((claim) => !told.includes(claim)).map(({ id }) => id),
  );
  expect(omitted).toBe(told.length);
  const named = new Set(
    built.site.openData.collections
      .flatMap((name) => dataOf(built, name).items)
      .flatMap(({ facts }) => facts),
  );
  expect(new Set(dataOf(built, 'facts').items.map(({ id }) => id))).toEqual(named);

  const addresses = fileNames
    .flatMap((name) => dataOf(built, name).items)
    .flatMap(({ url }) => (typeof url === 'string' ? [url] : []));
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) {
    const { origin, pathname, hash } = new URL(address);
    expect(origin).toBe(built.site.url);
    const { dom } = built.page(pathname);
    if (hash) found(dom.querySelector(`[id="${hash.slice(1)}"]`) ?? undefined, address);
  }
});

test('a commitment has the address that it is cited by, and no other', ({ built }) => {
  for (const { code, url } of dataOf(built, 'commitments').items)
    expect(url).toBe(`${built.site.url}${councilPath(String(code))}`);
});

test('what an item refers to is there, in the file that its field names', ({ built }) => {
  for (const name of fileNames)
    for (const item of dataOf(built, name).items)
      for (const to of fileNames) {
        const ids = dataOf(built, to).items.map(({ id }) => id);
        for (const id of [item[to] ?? []].flat())
          expect(ids, `${name}/${String(item.id)}: ${to}`).toContain(id);
      }
});

test('of every file it says of what day it is, by its editors, and what may be done with it', ({ built }) => {
  const licence = readFileSync('LICENSE', 'utf8');
  for (const name of fileNames) {
    const data = dataOf(built, name);
    expect(data.version).toBe(built.site.openData.version);
    expect(licence).toContain(data.licence);
    expect(Object.keys(data)).toEqual([
      'version',
      'date',
      'licence',
      ...(name === 'claims' ? ['omitted'] : []),
      'items',
    ]);
    const days = data.items.flatMap(({ updated, seen }) => updated ?? seen ?? []).map(String);
    if (days.length) expect(data.date, name).toBe(days.sort().at(-1));
  }
});

test('nothing of a story stands in the data', ({ built }) => {
  const persons = textsOf(built, 'stories').map(({ data }) => String(data.person));
  const data = fileNames.flatMap((name) => dataForms.map((form) => textOf(built, name, form))).join('\n');
  expect(data).not.toContain(built.section('stories').path);
  expect(persons.filter((person) => new RegExp(`\\b${RegExp.escape(person)}\\b`).test(data))).toEqual([]);
});

test('a page leads to every file, and says how much is in it', ({ built }) => {
  const { dom } = built.firstWith('a[href^="/data/"]');
  for (const name of fileNames) {
    const rows = dom
      .querySelectorAll('li')
      .find((row) => row.querySelector(`a[href="${dataPath(name, 'csv')}"]`));
    expect(rows?.text).toContain(`${String(dataOf(built, name).items.length)} rijen`);
    for (const form of dataForms)
      expect(rows?.querySelector(`a[href="${dataPath(name, form)}"]`)).toBeTruthy();
  }
});

test('they are served as what they are, and are no pages', async ({ request, built }) => {
  const types = {
    json: 'application/json',
    csv: 'text/csv;charset=utf-8',
    'schema.json': 'application/schema+json',
  };
  for (const form of dataForms) {
    const headers = (await request.get(dataPath('laws', form))).headers();
    expect(headers['content-type']).toBe(types[form]);
    expect(headers['cache-control']).toBe('no-cache');
  }
  for (const file of built.files.filter((file) => file.startsWith('sitemap')))
    expect(readFileSync(join(built.dist, file), 'utf8')).not.toContain('/data/l');
});

/** The values of a row as its schema says they are: a cell knows words alone. */
function readBack(
  row: Record<string, string>,
  { properties, required }: Schema['properties']['items']['items'],
) {
  return Object.fromEntries(
    Object.entries(row).flatMap(([field, cell]): [string, unknown][] => {
      const { type, items } = found(properties[field], `field ${field}`);
      if (!cell) return required.includes(field) ? [[field, type === 'array' ? [] : '']] : [];
      if (type === 'array')
        return [[field, items?.type === 'object' ? JSON.parse(cell) : cell.split(between)]];
      return [[field, type === 'string' ? cell : JSON.parse(cell)]];
    }),
  );
}
