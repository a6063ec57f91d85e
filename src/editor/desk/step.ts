import { formOf } from '#/editor/form/fields.ts';
import type { Change } from '#/editor/splice/change.ts';
import { splice } from '#/editor/splice/splice.ts';
import { Stopped } from '#/editor/stopped.ts';
import { placeAt, readSeen, type Write } from './files.ts';

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
export const isOther = (root: string, { file, bytes, was }: Write): boolean =>
  bytes === undefined
    ? was !== undefined
    : readSeen(root, file)?.bytes !== bytes && !sameBytes(root, file, bytes);

const sameBytes = (root: string, file: string, bytes: Uint8Array): boolean => {
  const seen = readSeen(root, file);
  return seen !== undefined && Buffer.compare(seen.bytes, bytes) === 0;
};
