import { contextOf } from './context.ts';
import type { Remark } from './finding.ts';
import { failed, parse } from '#/content/reading/parse.ts';
import { dataFile, dataNames, placeOf, type DataName } from '#/content/reading/place.ts';
import { documentOf, type Corpus, type Document } from '#/content/reading/read.ts';
import type { Rule } from './rule.ts';
import { parseYaml } from '#/content/reading/yaml.ts';
import { stateOf } from '#/content/translating/marks.ts';

/** What stands under `content/` in a test: texts, files of data and pictures by their path. */
export type Files = Readonly<Record<string, string>>;

/** A text of which only what follows the front matter matters; it begins on the fourth line. */
export const text = (body: string, fields = 'title: Een titel') => `---\n${fields}\n---\n${body}\n`;

/** A Dutch text, and a translation of it that follows it as it is; the body of that begins on the sixth line. */
export function beside(
  place: string,
  dutch: { body: string; fields?: string },
  english: { body: string; fields?: string },
): Files {
  const file = `content/nl/${place}`;
  const source = text(dutch.body, dutch.fields);
  const [document] = corpusOf({ [file]: source }).documents;
  const follows = `follows: { hash: "${document ? stateOf(document) : ''}", on: 2026-01-01 }`;
  const { body, fields = 'title: A\nsummary: B' } = english;
  return { [file]: source, [`content/en/${place}`]: text(body, `${fields}\n${follows}`) };
}

/** What a rule says of these files, beside an empty list of names. */
export function look(rule: Rule, files: Files, today = '2026-06-15'): Remark[] {
  const context = contextOf(
    corpusOf({ 'content/nl/names.yaml': 'names: []', ...files }),
    routes,
    today,
    locales,
  );
  const { documents } = context.corpus;
  return [
    ...documents.flatMap((document) => rule.document?.(document, context) ?? []),
    ...(rule.corpus?.(context) ?? []),
  ];
}

/** The languages of a test, whatever the site has. */
export const locales = ['nl', 'en'];

/** A page a text, at its collection and id. */
export const routes = {
  pathOf: ({ collection, id }: Pick<Document, 'collection' | 'id'>) =>
    collection === 'terms' ? `/terms/#${id}` : `/${collection === 'notices' ? '' : `${collection}/`}${id}/`,
  otherPaths: ['/', '/zoeken/', '/help/', '/terms/'],
};

/** Files as the check reads them, without a disk. */
export function corpusOf(files: Files): Corpus {
  const corpus: Omit<Corpus, 'data'> = { documents: [], pictures: [], unread: [] };
  for (const [file, content] of Object.entries(files)) {
    const place = placeOf(file, locales);
    if (place === 'picture')
      corpus.pictures.push({ file, size: content.length, look: { width: 1, height: 1 } });
    if (typeof place === 'string') continue;
    if ('message' in place) throw new Error(`${file}: ${place.message}`);
    const parsed = parse(new TextEncoder().encode(content));
    if (failed(parsed)) corpus.unread.push(place);
    else corpus.documents.push(documentOf(file, place, parsed));
  }
  const data = dataNames.map((name) => [name, dataOf(name, files)]);
  return { ...corpus, data: Object.fromEntries(data) as Corpus['data'] };
}

function dataOf(name: DataName, files: Files): Corpus['data'][DataName] {
  const file = dataFile(name);
  const fields = parseYaml(files[file] ?? '', 0);
  if (failed(fields)) throw new Error(`${file}: ${fields[0]?.message ?? ''}`);
  return { file, ...fields, ...(files[file] === undefined && { missing: true as const }) };
}
