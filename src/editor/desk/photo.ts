import { randomInt } from 'node:crypto';
import { extname } from 'node:path';
import { lookAt, mostDots } from '#/content/picture.ts';
import { largestPicture } from '#/content/reading/pictures.ts';
import { Stopped } from '#/editor/stopped.ts';
import type { Desk } from './desk.ts';
import { placeAt, readSeen, writeAll } from './files.ts';

/** A photo that was put beside a text. */
export interface Dropped {
  /** As a text refers to it: `./tafel.jpg`. */
  address: string;
  file: string;
  /** What was taken out of it, in words. */
  removed: string[];
}

/** Takes a photo in beside a text: upright, made anew, without place, camera or anything else that a file can hold. */
export async function takePhoto(desk: Desk, file: string, bytes: Uint8Array): Promise<Dropped> {
  placeAt(desk.root, file);
  const { made, kind, removed } = await cleaned(bytes);
  const folder = file.slice(0, file.lastIndexOf('/'));
  for (;;) {
    // What the file was called may name a person or a day. A number is not used again: what git is told to forget of a
    // photo that went would go with another of its name.
    const path = `${folder}/foto-${String(randomInt(100_000, 1_000_000))}${kind}`;
    placeAt(desk.root, path);
    if (readSeen(desk.root, path)) continue;
    writeAll(desk.root, [{ file: path, bytes: made, was: undefined }]);
    return {
      address: `./${path.slice(folder.length + 1)}`,
      file: path,
      removed,
    };
  }
}

/** A photo made anew: upright, small enough, with nothing in it but its dots. Tells what was taken out. */
async function cleaned(
  bytes: Uint8Array,
): Promise<{ made: Uint8Array; kind: NonNullable<ReturnType<typeof kindOf>>; removed: string[] }> {
  const kind = kindOf(bytes);
  if (!kind)
    throw new Stopped(
      415,
      'Dit is geen foto die hier kan staan.',
      'kies een JPEG, PNG, WebP of AVIF. Een SVG of HEIC opent u in een programma, en slaat u op als JPEG.',
    );
  if (bytes.length > largestPicture)
    throw new Stopped(413, 'Deze foto is te groot.', 'kies er een van ten hoogste 10 MB.');
  const { damage } = await lookAt(bytes, kind);
  if (damage)
    throw new Stopped(
      415,
      damage === 'vast'
        ? `Deze foto heeft meer dan ${String(mostDots / 1_000_000)} miljoen beeldpunten.`
        : 'Deze foto is beschadigd of niet heel.',
      'kies een andere, of sla haar in een programma kleiner op.',
    );
  const { default: sharp } = await import('sharp');
  const source = sharp(bytes, { failOn: 'error', limitInputPixels: mostDots });
  const { exif, xmp, iptc } = await source.metadata();
  const upright = source
    .rotate()
    .resize({ width: 2400, height: 2400, fit: 'inside', withoutEnlargement: true });
  const made = await {
    '.jpg': () => upright.jpeg({ quality: 86 }),
    '.png': () => upright.png(),
    '.webp': () => upright.webp({ quality: 86 }),
    '.avif': () => upright.avif({ quality: 64 }),
  }
    [kind]()
    .toBuffer();
  return {
    made,
    kind,
    removed: [
      ...(exif ? ['gegevens van de camera, en de plaats als die erin stond'] : []),
      ...(xmp || iptc ? ['beschrijvingen'] : []),
    ],
  };
}

/** Makes a photo that is there already anew in its place, without what a camera wrote in it. */
export async function cleanPhoto(root: string, file: string): Promise<string[]> {
  const place = placeAt(root, file);
  const seen = place === 'picture' ? readSeen(root, file) : undefined;
  if (!seen)
    throw new Stopped(
      404,
      `${file} is geen foto van een tekst.`,
      'noem een foto onder content: npm run foto -- content/nl/stories/tafel.jpg',
    );
  const { made, kind, removed } = await cleaned(seen.bytes);
  if (kind !== extname(file).toLowerCase().replace('jpeg', 'jpg'))
    throw new Stopped(
      415,
      `${file} heet anders dan wat erin staat.`,
      `geef het bestand een naam op ${kind}.`,
    );
  writeAll(root, [{ file, bytes: made, was: seen.hash }]);
  return removed;
}

/** The kind of a picture by its first bytes: a name can say anything. */
function kindOf(bytes: Uint8Array): '.jpg' | '.png' | '.webp' | '.avif' | undefined {
  const begins = Buffer.from(bytes.subarray(0, 32)).toString('latin1');
  if (begins.startsWith('\xFF\xD8\xFF')) return '.jpg';
  if (begins.startsWith('\x89PNG\r\n\x1A\n')) return '.png';
  if (/^RIFF....WEBP/s.test(begins)) return '.webp';
  return /^....ftypavi[fs]/s.test(begins) ? '.avif' : undefined;
}
