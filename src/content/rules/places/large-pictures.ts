import type { Rule } from '#/content/rule.ts';
import { wideEnough } from '#/content/rules/places/pictures.ts';

/** From here on a picture is larger than any page shows it, in dots across and in bytes. */
const widest = 3000;
const heaviest = 2_000_000;

/** A picture that is far larger than needed: the site makes smaller ones of it, but each build and each copy pays. */
export const largePictures: Rule = {
  name: 'large-pictures',
  level: 'warning',
  corpus: ({ corpus }) =>
    corpus.pictures
      .flatMap(({ file, size, look }) => (look && !look.damage ? [{ file, size, width: look.width }] : []))
      .filter(({ size, width }) => width > widest || size > heaviest)
      .map(({ file, size, width }) => ({
        file,
        message: `De foto is ${width} punten breed en ${(size / 1_000_000).toLocaleString('nl', { maximumFractionDigits: 1 })} MB groot: meer dan een pagina laat zien.`,
        mend: wideEnough,
      })),
};
