import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { lookAt } from '#/content/picture.ts';
import type { Picture } from './read.ts';

/** The largest picture an editor may hand in, in bytes: more than a telephone makes. */
export const largestPicture = 10_000_000;

/** Looks into the pictures below `root`, one after the other because decoding takes memory; not into one that is too large. */
export async function lookedInto(root: string, pictures: readonly Picture[]): Promise<Picture[]> {
  const seen: Picture[] = [];
  for (const picture of pictures) {
    const { file, size } = picture;
    seen.push(
      size > largestPicture
        ? picture
        : { ...picture, look: await lookAt(readFileSync(join(root, file)), extname(file)) },
    );
  }
  return seen;
}
