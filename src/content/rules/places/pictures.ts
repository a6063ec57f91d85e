import { posix } from 'node:path';
import type { Remark } from '#/content/finding.ts';
import { damageOf } from '#/content/picture.ts';
import type { Rule } from '#/content/rule.ts';

/** The largest picture an editor may hand in, in bytes: more than a telephone makes. */
const largest = 10_000_000;

/** A picture is a whole one, of the kind that its name says: the build ends in the middle of something that is not. */
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
      const damage = damageOf(picture.bytes(), posix.extname(file));
      if (!damage) return [];
      if (damage === 'cut')
        return [
          {
            file,
            message: 'Van deze foto is maar een deel over, of haar grootte is niet te lezen.',
            mend: 'kopieer de foto opnieuw, of open haar in een programma en sla haar op als JPG of PNG.',
          },
        ];
      const message = `Dit is geen foto van het soort ${posix.extname(file)}, al heet het bestand zo.`;
      return [{ file, message, mend: 'open de foto in een programma en sla haar op als JPG of PNG.' }];
    }),
};
