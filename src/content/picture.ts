/** What is wrong with a picture: it is of another kind than its name says, or not all of it is there. */
export type Damage = 'kind' | 'cut';

/** Looks whether a file is a whole picture of the kind that its ending says, and says how large it is to be drawn. */
export function damageOf(bytes: Uint8Array, ending: string): Damage | undefined {
  const picture = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = kinds[ending];
  if (!kind?.begins.test(picture.toString('latin1', 0, 16))) return 'kind';
  try {
    return kind.isWhole(picture) ? undefined : 'cut';
  } catch {
    // It ends before the number that was to be read.
    return 'cut';
  }
}

interface Kind {
  begins: RegExp;
  isWhole: (picture: Buffer) => boolean;
}

const jpeg: Kind = { begins: /^\xFF\xD8\xFF/, isWhole: isWholeJpeg };

const kinds: Record<string, Kind> = {
  '.jpg': jpeg,
  '.jpeg': jpeg,
  '.png': { begins: /^\x89PNG/, isWhole: isWholePng },
  '.webp': { begins: /^RIFF.{4}WEBP/s, isWhole: isWholeWebp },
  '.avif': { begins: /^.{4}ftyp(?:avif|avis|mif1)/s, isWhole: isWholeAvif },
};

/** Chunk by chunk, from the one that gives the size to the one that says it is the end. */
function isWholePng(picture: Buffer): boolean {
  if (
    picture.toString('latin1', 12, 16) !== 'IHDR' ||
    !isSize(picture.readUInt32BE(16), picture.readUInt32BE(20))
  )
    return false;
  for (let at = 8; ; at += picture.readUInt32BE(at) + 12)
    if (picture.toString('latin1', at + 4, at + 8) === 'IEND') return at + 12 <= picture.length;
}

/** Segment by segment to the frame that gives the size; the end is a mark somewhere behind it. */
function isWholeJpeg(picture: Buffer): boolean {
  for (let at = 2; picture[at] === 0xff; at += picture.readUInt16BE(at + 2) + 2) {
    const mark = picture.readUInt8(at + 1);
    const isFrame = mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);
    if (isFrame)
      return (
        isSize(picture.readUInt16BE(at + 5), picture.readUInt16BE(at + 7)) &&
        picture.lastIndexOf(Uint8Array.of(0xff, 0xd9)) > at
      );
  }
  return false;
}

function isWholeWebp(picture: Buffer): boolean {
  return (
    picture.readUInt32LE(4) + 8 <= picture.length && /^VP8[ LX]$/.test(picture.toString('latin1', 12, 16))
  );
}

/** Box by box to the one that holds the dots; another one, inside the first, gives the size. */
function isWholeAvif(picture: Buffer): boolean {
  const size = picture.indexOf('ispe', 0, 'latin1');
  if (size < 0 || !isSize(picture.readUInt32BE(size + 8), picture.readUInt32BE(size + 12))) return false;
  for (let at = 0; ;) {
    const length = picture.readUInt32BE(at);
    const isData = picture.toString('latin1', at + 4, at + 8) === 'mdat';
    // A length of nought means “to the end”, one of 1 that it stands behind the name.
    if (isData) return length < 2 || at + length <= picture.length;
    if (length < 8) return false;
    at += length;
  }
}

const isSize = (width: number, height: number) => width > 0 && height > 0;
