import type { Context } from '#/content/rule.ts';
import type { Corpus } from '#/content/reading/read.ts';
import { rules } from '#/content/rules/index.ts';
import { countries } from '#/content/schemas/words/countries.ts';
import { collections, isSource } from '#/site.config.ts';
import type { Choice, Picks } from './fields.ts';

/** All that can be picked, by the list it stands in and by real names: what a reference looks like to an editor. */
export function picksIn(
  { documents, data }: Corpus,
  { outline }: Pick<Context, 'outline'>,
): Record<Picks, Choice[]> {
  const titles = collections.map((collection) => [
    collection,
    documents
      .filter((each) => isSource(each.locale) && each.collection === collection)
      .map(({ id, data: { title } }) => ({ value: id, name: typeof title === 'string' ? title : id }))
      .sort(byName),
  ]);
  const rows: unknown[] = Array.isArray(data.facts.data.facts) ? data.facts.data.facts : [];
  return {
    ...(Object.fromEntries(titles) as Record<Picks, Choice[]>),
    paragraph: outline.map(({ id, title, label }) => ({ value: id, name: `${label}: ${title}` })),
    fact: rows
      .flatMap((row) => {
        const { id } = (row ?? {}) as Record<string, unknown>;
        return typeof id === 'string'
          ? [{ value: id, name: nameOfSource(row as Record<string, unknown>) }]
          : [];
      })
      .sort(byName),
    country: [...countries]
      .map((code) => ({ value: code, name: countryNames.of(code) ?? code }))
      .sort(byName),
    excusable: rules
      .filter(({ excusable }) => excusable)
      .map(({ name }) => ({ value: name, name }))
      .sort(byName),
  };
}

/** What a source is called where it is picked. */
export const nameOfSource = ({ subject, says }: Readonly<Record<string, unknown>>): string =>
  `${String(subject)}: ${String(says)}`;

const countryNames = new Intl.DisplayNames('nl', { type: 'region' });

const byName = (a: Choice, b: Choice) => a.name.localeCompare(b.name, 'nl');
