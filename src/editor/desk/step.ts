import type { Place } from '#/content/reading/place.ts';
import type { Document } from '#/content/reading/read.ts';
import { formOf } from '#/editor/form/fields.ts';
import type { Change } from '#/editor/splice/change.ts';
import { splice } from '#/editor/splice/splice.ts';
import { Stopped } from '#/editor/stopped.ts';
import { isSource } from '#/site.config.ts';
import type { Desk } from './desk.ts';
import { changedMeanwhile, hashOf, placeAt, readSeen, type Write } from './files.ts';

/** What becomes of a file by changes; throws where they cannot be made in it. */
export function changedFile(root: string, file: string, changes: readonly Change[]): Write {
  const place = placeAt(root, file);
  const seen = readSeen(root, file);
  if (!seen) throw new Stopped(404, `${file} is er niet meer.`, 'haal de lijst opnieuw op.');
  const kind =
    typeof place === 'object'
      ? { order: formOf(place.collection, place.locale).map(({ name }) => name) }
      : { isData: true };
  const bytes = splice(seen.bytes, changes, kind);
  if (!(bytes instanceof Uint8Array)) throw new Stopped(422, `${file}: ${bytes.message}`, bytes.mend);
  return { file, bytes, was: seen.hash };
}

/** That a file goes. */
export function goneFile(root: string, file: string): Write {
  placeAt(root, file);
  return { file, bytes: undefined, was: readSeen(root, file)?.hash };
}

/** What makes a difference. */
export const isOther = ({ bytes, was }: Write): boolean =>
  bytes === undefined ? was !== undefined : hashOf(bytes) !== was;

/** A Dutch text that is still what was read of it; throws `refused` where it is none, or cannot be read. */
export function unchanged(desk: Desk, file: string, hash: string | undefined, refused: Stopped): Document {
  const seen = readSeen(desk.root, file);
  const text = desk.reading.corpus.documents.find((document) => document.file === file);
  if (!seen || !text || !isSource(text.locale)) throw refused;
  if (seen.hash !== hash) throw changedMeanwhile(file, true);
  return text;
}

/** Whether something is a translation of a text. */
export const translates =
  (text: Document) =>
  ({ collection, id, locale }: Place): boolean =>
    collection === text.collection && id === text.id && !isSource(locale);
