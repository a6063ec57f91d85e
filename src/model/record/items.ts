import type { Framework } from '#/model/framework.ts';
import { lastUpdated } from '#/model/sources.ts';
import { isOf, type Entry } from '#/model/entry.ts';
import { absolute, councilPath } from '#/routes.ts';
import { site } from '#/site.config.ts';
import { fieldsOf, fileSchema, type FileName, type Item, type OpenCollection } from './shape.ts';

/** A file of open data. */
export interface DataFile {
  version: string;
  date: string;
  licence: string;
  /** How many claims of the framework are a person’s own, and so not among the items. */
  omitted?: number;
  items: Item[];
}

/** What the data are taken from: all content in the source language. */
export type Source = Pick<Framework, 'entries' | 'of' | 'outline' | 'facts'>;

/**
 * The file of a name, in the form that its JSON Schema tells.
 * @throws when it has another form: then what made it is wrong, not the content.
 */
export function dataFile(name: FileName, source: Source): DataFile {
  const { version, licence } = site.openData;
  return fileSchema(name).parse({
    version,
    date: dateOf(name, source),
    licence,
    ...(name === 'claims' && { omitted: source.outline.reduce((sum, { told }) => sum + told, 0) }),
    items: itemsOf(name, source),
  });
}

function itemsOf(name: FileName, source: Source): Item[] {
  if (name === 'claims')
    return source.outline.flatMap(({ id: paragraph, claims }) =>
      claims.map(({ at, ...claim }) => ({ ...claim, paragraph, url: absolute(at) })),
    );
  return name === 'facts' ? factsOf(source) : source.of(name).map((entry) => itemOf(name, entry));
}

function itemOf(name: OpenCollection, entry: Entry<OpenCollection>): Item {
  const fields = Object.keys(fieldsOf(name));
  const shared = Object.entries(entry.facts).filter(([field]) => fields.includes(field));
  // A commitment is cited from one place.
  const path = isOf(entry, 'commitments') ? councilPath(entry.facts.code) : entry.href;
  return { ...Object.fromEntries(shared), id: entry.id, url: absolute(path) };
}

/** The facts that an item of the data rests on: what only other pages say is no part of them. */
function factsOf({ of, facts }: Source): Item[] {
  const named = new Set(
    site.openData.collections.flatMap((name) => of(name)).flatMap((entry) => entry.facts.facts),
  );
  return facts.filter(({ id }) => named.has(id)).map((fact) => ({ ...fact }));
}

/** The last day on which an editor looked at what is in a file. Claims have no day: theirs is that of all that explains them. */
function dateOf(name: FileName, source: Source): string | undefined {
  const all = source.entries.filter(({ collection }) => collection !== 'stories');
  if (name === 'facts')
    return (
      factsOf(source)
        .map(({ seen }) => String(seen))
        .sort()
        .at(-1) ?? lastUpdated(all)
    );
  return (name === 'claims' ? undefined : lastUpdated(source.of(name))) ?? lastUpdated(all);
}
