import { dataFile } from '#/content/reading/place.ts';
import { fact } from '#/content/schemas/facts.ts';
import { formOf, formFrom } from '#/editor/form/fields.ts';
import { nameOfSource } from '#/editor/form/picks.ts';
import { atHead } from '#/editor/git/git.ts';
import type { Version, Versions } from '#/editor/said.ts';
import type { Value } from '#/editor/splice/change.ts';
import { open } from '#/editor/splice/splice.ts';
import type { Desk } from './desk.ts';
import { placeAt, readSeen } from './files.ts';

/** What changed in a file since git last had it; `was` is the file that it was before it got another name. */
export async function versionsOf(desk: Desk, file: string, was = file): Promise<Versions> {
  const { picks } = desk;
  const place = placeAt(desk.root, file);
  if (typeof placeAt(desk.root, was) !== typeof place || place === 'picture')
    return { picks, form: [], parts: [] };
  const [before, now] = [await atHead(desk.root, was), readSeen(desk.root, file)?.bytes];
  if (place !== 'data')
    return {
      picks,
      form: formOf(place.collection, place.locale),
      parts: [{ was: textOf(before), now: textOf(now) }],
    };
  if (file !== dataFile('facts'))
    return { picks, form: [], parts: [{ was: wholeOf(before), now: wholeOf(now) }] };
  const [one, other] = [rowsOf(before), rowsOf(now)];
  const rows = [...new Set([...one.keys(), ...other.keys()])].map((id) => ({
    was: one.get(id),
    now: other.get(id),
  }));
  return {
    picks,
    form: formFrom('fact', fact),
    parts: rows
      .filter(({ was: row, now: last }) => JSON.stringify(row) !== JSON.stringify(last))
      .map((row) => ({ ...row, title: nameOfSource(row.now?.data ?? row.was?.data ?? {}) })),
  };
}

/** A text by its fields; one that cannot be read so, as it stands. */
function textOf(bytes: Uint8Array | undefined): Version | undefined {
  const opened = bytes && open(bytes);
  if (!opened || !('data' in opened)) return undefined;
  return opened.refusal ? { data: {}, body: opened.whole } : { data: opened.data, body: opened.body };
}

function wholeOf(bytes: Uint8Array | undefined): Version | undefined {
  const opened = bytes && open(bytes, { isData: true });
  return opened && 'data' in opened ? { data: {}, body: opened.whole } : undefined;
}

/** A row by its id, which nobody filled in, and nobody reads. */
const rowOf = ({ id, ...data }: Version['data']): [unknown, Version] => [id, { data, body: '' }];

/** The rows of the table of facts by their ids. */
function rowsOf(bytes: Uint8Array | undefined): Map<unknown, Version> {
  const opened = bytes && open(bytes, { isData: true });
  const rows: readonly Value[] =
    opened && 'data' in opened && Array.isArray(opened.data.facts) ? opened.data.facts : [];
  return new Map(
    rows.flatMap((row): [unknown, Version][] =>
      typeof row === 'object' && row !== null && !Array.isArray(row) ? [rowOf(row as Version['data'])] : [],
    ),
  );
}
