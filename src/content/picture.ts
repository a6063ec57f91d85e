import type { Sharp, SharpOptions } from 'sharp';

/** What a picture's file holds: how many dots, as it is shown, or what is wrong with it. */
export interface Look {
  width: number;
  height: number;
  damage?: Damage;
  /** The file says where it was taken: the site takes that out, but the file itself can be looked into. */
  isLocated?: true;
}

/** It is of another kind than its name says, not all of it is there, or it has more dots than can be worked with. */
export type Damage = 'kind' | 'cut' | 'vast';

/** The most dots of a picture that is decoded: a telephone of today makes half of it. */
export const mostDots = 100_000_000;

/**
 * Looks whether a file is a whole picture of the kind that its ending says, with the program that makes the pictures
 * of the site. Decodes all of it, row by row, because what is missing at the end shows in no header.
 */
export async function lookAt(bytes: Uint8Array, ending: string): Promise<Look> {
  const open = await opener();
  const none = { width: 0, height: 0 };
  try {
    const { format, compression, autoOrient, exif, xmp } = await open(bytes).metadata();
    const { width, height } = autoOrient;
    if (kinds[ending] !== (compression === 'av1' ? 'avif' : format)) return { ...none, damage: 'kind' };
    if (width * height > mostDots) return { width, height, damage: 'vast' };
    await open(bytes).resize(1, 1, { fit: 'fill' }).raw().toBuffer();
    return { width, height, ...(saysWhere(exif, xmp) && { isLocated: true }) };
  } catch (error) {
    const isOther = /unsupported image format|is empty/i.test(String(error));
    return { ...none, damage: isOther ? 'kind' : 'cut' };
  }
}

/** Whether what a camera or a program wrote beside the dots says where they were taken. */
function saysWhere(exif: Buffer | undefined, xmp: Buffer | undefined): boolean {
  return (exif !== undefined && hasPlace(exif)) || (xmp?.toString('latin1') ?? '').includes('GPSLatitude');
}

/** Whether the first table of Exif leads to one of places that holds a latitude. */
function hasPlace(exif: Buffer): boolean {
  const tiff = exif.subarray(exif.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const rowAt = (table: number, tag: number) =>
    Array.from({ length: short(table) }, (_, row) => table + 2 + 12 * row).find((at) => short(at) === tag);
  try {
    const places = rowAt(long(4), 0x88_25);
    return places !== undefined && rowAt(long(places + 8), 2) !== undefined;
  } catch {
    // A table that leads out of itself is read by no program.
    return false;
  }
}

const kinds: Readonly<Record<string, string>> = {
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.png': 'png',
  '.webp': 'webp',
  '.avif': 'avif',
};

const options: SharpOptions = { failOn: 'error', limitInputPixels: false, sequentialRead: true };

let opened: Promise<(bytes: Uint8Array) => Sharp> | undefined;

/** Loads the program at the first picture, because most checks see none. It keeps nothing, and reads no other kinds. */
const opener = (): Promise<(bytes: Uint8Array) => Sharp> =>
  (opened ??= import('sharp').then(({ default: sharp }) => {
    sharp.cache(false);
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({
      operation: ['Jpeg', 'Png', 'Webp', 'Heif'].map((kind) => `VipsForeignLoad${kind}`),
    });
    return (bytes) => sharp(bytes, options);
  }));
