import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { lookAt, type Look } from '#/content/picture.ts';
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
        : { ...picture, look: await lookOnce(readFileSync(join(root, file)), extname(file)) },
    );
  }
  return seen;
}

/** What was seen in each picture: a large one takes a second to decode, and all are asked about at each change of a text. */
const looks = new Map<string, Look>();

async function lookOnce(bytes: Uint8Array, ending: string): Promise<Look> {
  const key = `${hash('sha256', bytes)}${ending}`;
  const look = looks.get(key) ?? (await lookAt(bytes, ending));
  looks.set(key, look);
  return look;
}
