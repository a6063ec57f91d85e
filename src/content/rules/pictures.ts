import { posix } from 'node:path';
import type { Remark } from '../finding.ts';
import type { Picture } from '../read.ts';
import type { Rule } from '../rule.ts';

/** The largest picture an editor may hand in, in bytes: more than a telephone makes. */
const largest = 10_000_000;

/** A picture is one, of the kind that its name says: the build ends in the middle of something that is not. */
export const pictures: Rule = {
  name: 'pictures',
  level: 'error',
  corpus: ({ corpus }) =>
    corpus.pictures.flatMap((picture): Remark[] => {
      const { file, size } = picture;
      if (size > largest)
        return [
          {
            file,
            message: `De foto is ${Math.ceil(size / 1_000_000)} MB groot; de grens is ${largest / 1_000_000} MB.`,
            mend: 'maak de foto kleiner: 2000 punten breed is genoeg.',
          },
        ];
      if (isWhatItSays(picture)) return [];
      const message = `Dit is geen foto van het soort ${posix.extname(file)}, al heet het bestand zo.`;
      return [{ file, message, mend: 'open de foto in een programma en sla haar op als JPG of PNG.' }];
    }),
};

function isWhatItSays({ file, start }: Picture): boolean {
  const begin = Buffer.from(start).toString('latin1');
  return beginnings[posix.extname(file)]?.test(begin) ?? false;
}

/** How files of each kind begin. */
const beginnings: Record<string, RegExp> = {
  '.jpg': /^\xFF\xD8\xFF/,
  '.jpeg': /^\xFF\xD8\xFF/,
  '.png': /^\x89PNG/,
  '.webp': /^RIFF.{4}WEBP/s,
  '.avif': /^.{4}ftyp(?:avif|avis|mif1)/s,
};
