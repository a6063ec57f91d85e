import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { site } from '#/site.config.ts';
import { bytesOf, filesBelow, type Refuse } from './files.ts';
import { untilMended, type Finding, type Problem } from '#/content/finding.ts';
import type { Look } from '#/content/picture.ts';
import { failed, parse, type Parsed } from './parse.ts';
import { dataFile, dataNames, placeOf, type DataName, type Place } from './place.ts';
import { schemas, translationSchema, type Facts, type Translation } from '#/content/schemas/index.ts';
import { decode, largestText } from './text.ts';
import { parseYaml, type Fields } from './yaml.ts';

/** A text as it was read: where it stands, its front matter, its tree. Nothing in it has been executed. */
export interface Document extends Parsed, Place {
  /** Path from the project's top: `content/nl/stories/dennis.mdx`. */
  file: string;
  schema: z.ZodObject;
  /** The front matter when its shape is right. */
  facts?: Facts | Translation;
  /** What is wrong with its shape otherwise. */
  issues: readonly z.core.$ZodIssue[];
}

/** A file of data that editors extend, as it was read. */
export interface DataFile extends Fields {
  file: string;
  /** It is there, and nobody can read it; that has been said. */
  unreadable?: true;
  /** It is not there at all. */
  missing?: true;
}

/** A picture beside the texts. */
export interface Picture {
  file: string;
  size: number;
  /** What its file holds, once somebody has looked into it. */
  look?: Look;
}

/** Everything under `content/`. */
export interface Corpus {
  documents: Document[];
  data: Record<DataName, DataFile>;
  /** The pictures beside the texts. */
  pictures: Picture[];
  /** Texts that are there and cannot be read: whatever refers to them is not wrong for that. */
  unread: Place[];
}

/** The path of a text, from its place. */
export const fileOf = ({ locale, collection, id }: Place): string =>
  `content/${locale}/${collection}/${id}.mdx`;

/** What stands below the front matter of a text. */
export const bodyOf = ({ text, bodyLine }: Pick<Document, 'text' | 'bodyLine'>): string =>
  text
    .split('\n')
    .slice(bodyLine - 1)
    .join('\n')
    .trim();

/** The largest file of data, in bytes. */
const largestData = 1_000_000;

/** Reads all content below `root`, a folder that holds `content/`. Files that cannot be read end as findings. */
export function readCorpus(
  root: string,
  locales?: readonly string[],
): { corpus: Corpus; findings: Finding[] } {
  const findings: Finding[] = [];
  const refuse: Refuse = (file, problems) => {
    for (const problem of problems) findings.push({ file, level: 'error', rule: 'readable', ...problem });
  };
  const corpus: Omit<Corpus, 'data'> = { documents: [], pictures: [], unread: [] };
  for (const file of filesBelow(root, refuse)) {
    const place = placeOf(file, locales);
    if (place === 'picture') corpus.pictures.push({ file, size: lstatSync(join(root, file)).size });
    else if (place !== 'data')
      if ('message' in place) refuse(file, [place]);
      else readText(root, file, place, corpus, refuse);
  }
  const said = new Set(findings.map(({ file }) => file));
  const refuseOnce: Refuse = (file, problems) => {
    if (!said.has(file)) refuse(file, problems);
  };
  const data = Object.fromEntries(dataNames.map((name) => [name, readDataFile(root, name, refuseOnce)]));
  return { corpus: { ...corpus, data: data as Corpus['data'] }, findings };
}

/** Reads one of the files of data; a missing or unreadable one comes back empty, and a rule says so. */
export function readDataFile(root: string, name: DataName, refuse: Refuse = () => {}): DataFile {
  const file = dataFile(name);
  const empty = { file, data: {}, lineOf: () => 1 };
  if (!lstatSync(join(root, file), { throwIfNoEntry: false })) return { ...empty, missing: true };
  const bytes = bytesOf(join(root, file), largestData);
  const fields = failed(bytes) ? bytes : unlessAsBefore(dataBefore, file, bytes, () => fieldsIn(bytes));
  if (!failed(fields)) return { file, ...fields };
  refuse(file, fields);
  return { ...empty, unreadable: true };
}

function readText(
  root: string,
  file: string,
  place: Place,
  { documents, unread }: Omit<Corpus, 'data'>,
  refuse: Refuse,
): void {
  const bytes = bytesOf(join(root, file), largestText);
  const read = failed(bytes) ? bytes : textIn(bytes, file, place);
  if (failed(read)) refuse(file, read);
  // That a collection has no schema is said of the settings.
  if (failed(read) || !Object.hasOwn(schemas, place.collection)) unread.push(place);
  else documents.push(read);
}

/** The text in these bytes, or why nobody can read it. While a file stays as it is, so does what was read of it. */
export function textIn(bytes: Uint8Array, file: string, place: Place): Document | Problem[] {
  return unlessAsBefore(textsBefore, file, bytes, () => {
    const parsed = parse(bytes);
    return failed(parsed) ? asWithdrawn(place, bytes, parsed) : documentOf(file, place, parsed);
  });
}

/** What was read of each file last: who writes has all of them read again at each change of one. */
type Before<Read> = Map<string, { bytes: Uint8Array; read: Read }>;
const textsBefore: Before<Document | Problem[]> = new Map();
const dataBefore: Before<Fields | Problem[]> = new Map();

function unlessAsBefore<Read>(
  before: Before<Read>,
  file: string,
  bytes: Uint8Array,
  readNow: () => Read,
): Read {
  const last = before.get(file);
  if (last && Buffer.compare(last.bytes, bytes) === 0) return last.read;
  const read = readNow();
  before.set(file, { bytes, read });
  return read;
}

/** Who withdraws a story in a file that cannot be read must not think it done. */
const asWithdrawn = ({ collection }: Place, bytes: Uint8Array, problems: Problem[]): Problem[] =>
  collection === 'stories' && /^\s*withdrawn\b/im.test(new TextDecoder().decode(bytes))
    ? problems.map((problem) => ({ ...problem, mend: `${problem.mend} ${untilMended}` }))
    : problems;

/** A text with what its schema says of it. */
export function documentOf(file: string, place: Place, parsed: Parsed): Document {
  const { locale, collection, id } = place;
  const schema = locale === site.sourceLocale ? schemas[collection] : translationSchema(collection);
  const { data: facts, error } = schema.safeParse(parsed.data);
  const found = error ? { issues: error.issues } : { facts: facts as Document['facts'], issues: [] };
  return { file, locale, collection, id, ...parsed, schema, ...found };
}

function fieldsIn(bytes: Uint8Array): Fields | Problem[] {
  const text = decode(bytes, largestData);
  return typeof text === 'string' ? parseYaml(text, 0) : [text];
}
