import { extname } from 'node:path';
import { say, type Refusal } from '#/content/finding.ts';
import { mostDots } from '#/content/picture.ts';
import { largestPicture } from '#/content/reading/pictures.ts';
import type { Picture } from '#/content/reading/read.ts';
import type { Rule } from '#/content/rule.ts';

/** A picture is a whole one, of the kind that its name says: the build ends in the middle of something that is not. */
export const pictures: Rule = {
  name: 'pictures',
  level: 'error',
  corpus: ({ corpus }) =>
    corpus.pictures.flatMap((picture) => {
      const refusal = refusalOf(picture);
      return refusal ? [{ file: picture.file, ...refusal }] : [];
    }),
};

/** How wide a picture need be to be sharp on every screen. */
export const wideEnough = 'maak de foto kleiner: 2000 punten breed is genoeg.';

function refusalOf({ file, size, look }: Picture): Refusal | undefined {
  if (size > largestPicture)
    return say(
      `De foto is ${Math.ceil(size / 1_000_000)} MB groot; de grens is ${largestPicture / 1_000_000} MB.`,
      wideEnough,
    );
  if (!look?.damage) return undefined;
  const { damage, width, height } = look;
  if (damage === 'vast')
    return say(
      `De foto heeft ${width} bij ${height} punten; de grens is ${mostDots / 1_000_000} miljoen punten.`,
      wideEnough,
    );
  if (damage === 'cut')
    return say(
      'Van deze foto is maar een deel over, of haar grootte is niet te lezen.',
      'kopieer de foto opnieuw, of open haar in een programma en sla haar op als JPG of PNG.',
    );
  return say(
    `Dit is geen foto van het soort ${extname(file)}, al heet het bestand zo.`,
    'open de foto in een programma en sla haar op als JPG of PNG.',
  );
}
