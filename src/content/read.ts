import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collections, site, type Collection } from '#/site.config.ts';
import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import { failed, parse, parseYaml, type Parsed, type Problem } from './parse.ts';
import { idPattern } from './schemas/common.ts';
import type { Facts, Translation } from './schemas/index.ts';

/** A text as it was read: where it stands, its front matter, its tree. Nothing in it has been executed. */
export interface Document extends Parsed {
  /** Path from the project's top: `content/nl/stories/dennis.mdx`. */
  file: string;
  locale: string;
  collection: Collection;
  id: string;
  /** The front matter once its shape has been found right. */
  facts?: Facts | Translation;
}

/** A file of data that editors extend, as it was read. */
export type DataFile = Pick<Parsed, 'data' | 'lineOf'> & { file: string };

/** Everything under `content/`. */
export interface Corpus {
  documents: Document[];
  data: Record<DataName, DataFile>;
}

/** Files of data beside the collections of the source language. */
export const dataNames = ['outline', 'facts', 'jargon', 'names'] as const;
type DataName = (typeof dataNames)[number];

const pictures = /\.(?:avif|jpe?g|png|webp)$/;

/** Reads all content below `root`, a folder that holds `content/`. Files that cannot be read end as findings. */
export function readCorpus(root: string): { corpus: Corpus; findings: Finding[] } {
  const findings: Finding[] = [];
  const documents: Document[] = [];
  for (const file of filesBelow(root, 'content')) {
    const place = placeOf(file);
    if (place === 'other') continue;
    if ('message' in place) {
      findings.push({ file, level: 'error', ...place });
      continue;
    }
    const parsed = parse(readFileSync(join(root, file)));
    if (failed(parsed)) findings.push(...unreadable(file, parsed));
    else documents.push({ file, ...place, ...parsed });
  }
  const data = Object.fromEntries(
    dataNames.map((name) => [name, readDataFile(root, name, findings)]),
  ) as Corpus['data'];
  return { corpus: { documents, data }, findings };
}

/** The locale, collection and id that a path says, or what is wrong with it. */
function placeOf(
  file: string,
): Pick<Document, 'locale' | 'collection' | 'id'> | Pick<Finding, 'rule' | 'message' | 'mend'> | 'other' {
  const [, locale = '', collection = '', ...rest] = file.split('/');
  const name = rest.join('/');
  if (locale === site.sourceLocale && dataNames.some((known) => collection === `${known}.yaml`))
    return 'other';
  if (!Object.hasOwn(site.locales, locale))
    return {
      rule: 'place',
      message: `De map “${locale}” hoort bij geen taal van deze site.`,
      mend: `zet het bestand in een van deze mappen: ${Object.keys(site.locales).join(', ')}.`,
    };
  if (!isCollection(collection))
    return {
      rule: 'place',
      message: `Er is geen verzameling “${collection}”.`,
      mend: `zet het bestand in de map ${nearest(collection, collections) ?? collections.join(', ')}.`,
    };
  if (pictures.test(name)) return 'other';
  const id = name.replace(/\.mdx$/, '');
  if (id === name)
    return {
      rule: 'place',
      message: 'Alleen teksten (.mdx) en foto’s (.jpg, .png, .webp, .avif) horen hier.',
      mend: 'geef het bestand een naam die eindigt op .mdx, of haal het weg.',
    };
  if (!idPattern.test(id))
    return {
      rule: 'file-name',
      message: `“${id}” is geen goede bestandsnaam: het wordt het adres van de pagina.`,
      mend: 'gebruik alleen kleine letters zonder accent, cijfers en streepjes: mijn-verhaal.mdx',
    };
  return { locale, collection, id };
}

function isCollection(name: string): name is Collection {
  return Object.hasOwn(site.sections, name);
}

/** Reads one of the files of data; a missing or unreadable one comes back empty, and a rule says so. */
export function readDataFile(root: string, name: DataName, findings: Finding[] = []): DataFile {
  const file = `content/${site.sourceLocale}/${name}.yaml`;
  const empty = { file, data: {}, lineOf: () => 1 };
  if (!existsSync(join(root, file))) return empty;
  const parsed = parseYaml(readFileSync(join(root, file), 'utf8'), 0);
  if (!failed(parsed)) return { file, ...parsed };
  findings.push(...unreadable(file, parsed));
  return empty;
}

const unreadable = (file: string, problems: Problem[]): Finding[] =>
  problems.map((problem) => ({ file, level: 'error', rule: 'readable', ...problem }));

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '.').length + 1).replaceAll('\\', '/'))
    .sort();
}
