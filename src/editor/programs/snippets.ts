import { formOf, type Field } from '#/editor/form/fields.ts';
import { splice } from '#/editor/splice/splice.ts';
import { toAsk } from '#/editor/templates/questions.ts';
import { beginning, templates } from '#/editor/templates/templates.ts';
import { collections, site, type Collection } from '#/site.config.ts';

/** A new text as editors’ programs lay it down, with places to fill in one after the other. */
export interface Snippet {
  prefix: string;
  scope: 'mdx';
  description: string;
  body: string[];
}

/** The templates of `npm run redactie`, for programs: where a new file is empty, type “nieuw”. */
export const snippets = (): Record<string, Snippet> =>
  Object.fromEntries(
    collections.flatMap((collection) => {
      const template = templates[collection];
      if (!template) return [];
      const snippet: Snippet = {
        prefix: template.name.toLowerCase(),
        scope: 'mdx',
        description: `${template.name}, in content/${site.sourceLocale}/${collection}`,
        body: bodyOf(collection),
      };
      return [[template.name, snippet]];
    }),
  );

/** Stands in a text until it is known what the program is to show there. */
const mark = (index: number) => `plek${String(index)}plek`;

/** Nobody has so many of a kind. */
const anyOrder = 999_999;

function bodyOf(collection: Collection): string[] {
  const form = formOf(collection, site.sourceLocale);
  const order = form.map(({ name }) => name);
  const places: string[] = [];
  const place = (shown: string) => mark(places.push(shown));
  // As they come in the file, so that who fills them in goes down.
  const title = place('Titel');
  const summary = place('Samenvatting.');
  const begun = beginning(collection, title, place(dayToday), anyOrder);
  const open = toAsk(form, collection, begun)
    .filter(({ field, path }) => field.name !== 'summary' && (field.isRequired || isOpen(collection, path)))
    .map(({ field, path }) => ({ what: 'set' as const, path, value: place(shownFor(field)) }));
  const nothing = new TextEncoder().encode('---\n---\n\n');
  const bytes = splice(nothing, [...begun, { what: 'set', path: ['summary'], value: summary }, ...open], {
    order,
  });
  if (!(bytes instanceof Uint8Array)) throw new Error(bytes.message);
  const lines = new TextDecoder()
    .decode(bytes)
    .replace(/[\\$}]/g, String.raw`\$&`)
    .replaceAll(String(anyOrder), place('1'))
    .split('\n');
  let next = 0;
  return lines.map((line) =>
    line
      .replace(/plek(\d+)plek/g, (_found, index: string) => stopOf(++next, places[Number(index) - 1] ?? ''))
      .replace(/^([a-z]+: )\[\]$/i, (_line, field: string) => `${field}[$${String(++next)}]`),
  );
}

/** What a template names and leaves open. */
const isOpen = (collection: Collection, [field = '', inner = '']: readonly string[]): boolean => {
  const fields: Readonly<Record<string, unknown>> = templates[collection]?.fields ?? {};
  const group = fields[field];
  return inner
    ? typeof group === 'object' && group !== null && Object.hasOwn(group, inner)
    : Object.hasOwn(fields, field);
};

const dayToday = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

function shownFor({ kind, label, choices }: Field): string {
  if (kind === 'either') return '|true,false|';
  if (choices) return `|${choices.map(({ value }) => value).join(',')}|`;
  return kind === 'day' ? dayToday : label;
}

const stopOf = (number: number, shown: string) =>
  shown.startsWith('|') ? `\${${String(number)}${shown}}` : `\${${String(number)}:${shown}}`;
