import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { look } from '#/content/fixtures.ts';
import { shape } from '#/content/rules/facts/shape.ts';
import { schemas } from '#/content/schemas/index.ts';
import { described } from '#/content/schemas/words/described.ts';
import { templates } from '#/editor/templates/templates.ts';
import { collections, type Collection } from '#/site.config.ts';
import { dataSchemaFiles } from './data-schemas.ts';
import { snippets, type Snippet } from './snippets.ts';

const snippetFile = '.vscode/teksten.code-snippets';
const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const fresh = 'write it anew: WRITE_PROGRAMS=1 npm run test:unit -- src/editor/programs';

/** What a program makes of a snippet by itself. */
function expanded({ body }: Snippet): string {
  const variables: Readonly<Record<string, string>> = { YEAR: '2026', MONTH: '06', DATE: '01' };
  return body
    .join('\n')
    .replace(/\$CURRENT_([A-Z]+)/g, (_all, name: string) => variables[name] ?? '')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replace(/\\([\\$}])/g, '$1');
}

describe('new texts for editors’ programs', () => {
  test('are the templates of the editors’ page, as they are now', () => {
    const now = asJson(snippets());
    if (process.env.WRITE_PROGRAMS) writeFileSync(snippetFile, now);
    expect(readFileSync(snippetFile, 'utf8'), fresh).toBe(now);
    expect(Object.keys(snippets())).toEqual(
      collections.flatMap((collection) => templates[collection]?.name ?? []),
    );
  });

  test.each(collections.filter((collection) => templates[collection]))(
    'one of %s is complete at once, and its places are numbered down the file',
    (collection) => {
      const snippet = snippets()[templates[collection]?.name ?? ''];
      if (!snippet) throw new Error(collection);
      const whole = snippet.body.join('\n');
      const numbers = Array.from(whole.matchAll(/\$\{?(\d+)/g), ([, number]) => Number(number));
      expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
      const filled = expanded(snippet)
        // What only a person can pick.
        .replace(/^(officialAddress|website): .*$/m, '$1: https://www.nijmegen.nl');
      expect(filled).not.toMatch(/plek\d|\$|999/);
      expect(look(shape, { [`content/nl/${collection}/nieuw.mdx`]: filled })).toEqual([]);
    },
  );
});

describe('the files of data', () => {
  test('have a schema that is the one of now, and settings that bind it', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, unknown>;
    const made = dataSchemaFiles();
    mkdirSync('.vscode/schemas', { recursive: true });
    for (const { path, schema } of made) {
      if (process.env.WRITE_PROGRAMS) writeFileSync(path, asJson(schema));
      expect(readFileSync(path, 'utf8'), fresh).toBe(asJson(schema));
    }
    expect(
      readdirSync('.vscode/schemas')
        .map((name) => `.vscode/schemas/${name}`)
        .sort(),
    ).toEqual(made.map(({ path }) => path).sort());
    expect(settings['yaml.schemas']).toEqual(
      Object.fromEntries(made.map(({ path, file }) => [`./${path}`, file])),
    );
  });

  test.each(dataSchemaFiles().map((each) => [each.file, each] as const))(
    '%s is right by it, and a field too many is not',
    (file, { schema }) => {
      const check = new Ajv({ strict: false, validateFormats: false }).compile(schema);
      const data = parse(readFileSync(file, 'utf8')) as object;
      check(data);
      expect(check.errors).toBeNull();
      expect(check({ ...data, iets: 1 })).toBe(false);
    },
  );
});

describe('what the fields of texts say while somebody types', () => {
  test.each(collections)('%s: each in Dutch, and nothing else is asked', (collection: Collection) => {
    const options = { io: 'input', unrepresentable: 'any' } as const;
    const schema = z.toJSONSchema(described(schemas[collection]), options);
    for (const [field, inner] of Object.entries(schema.properties ?? {}))
      expect((inner as { description?: string }).description, field).toMatch(/^\p{Lu}/u);
    const bare = JSON.stringify(schema, (key, value: unknown) => (key === 'description' ? undefined : value));
    expect(JSON.parse(bare)).toEqual(
      JSON.parse(JSON.stringify(z.toJSONSchema(schemas[collection], options))),
    );
  });

  test('so do the fields of a group', () => {
    const { consent } = z.toJSONSchema(described(schemas.stories), { io: 'input' }).properties ?? {};
    expect(consent).toMatchObject({
      description: expect.stringMatching(/^Toestemming\b/) as string,
      properties: { told: { description: expect.stringContaining('De dag waarop de verteller') as string } },
    });
  });
});
