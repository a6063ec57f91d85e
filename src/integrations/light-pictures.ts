import sharpService from 'astro/assets/services/sharp';

/** What a picture may weigh that a telephone fetches, in bytes. */
export const heaviest = 60_000;

/** From what was asked for down: below the last there is nothing to gain. */
const lower = [32, 25, 18, 12, 8, 4];

type Service = typeof sharpService;

/**
 * Makes pictures as Astro does, and one that weighs too much again with less detail: of leaves and bricks a quality that
 * is right for a face makes a file three times as heavy, and no one quality is right for both.
 */
const lightPictures: Service = {
  ...sharpService,
  async transform(input, options, ...rest) {
    let made = await sharpService.transform(input, options, ...rest);
    const asked = Number(options.quality);
    const qualities = lower.filter((each) => each < asked);
    // The first that is light enough lies from one on and before the other. To make one takes seconds: it is guessed, and
    // then looked for next to that.
    let [from, to] = [0, made.data.length > heaviest ? qualities.length : 0];
    let at = Math.min(guessed(made.data.length), to - 1);
    while (from < to) {
      const other = await sharpService.transform(
        input,
        { ...options, quality: qualities[at] ?? asked },
        ...rest,
      );
      const isLight = other.data.length <= heaviest;
      if (isLight) to = at--;
      else from = ++at;
      if (isLight || made.data.length > heaviest) made = other;
    }
    return made;
  },
};

/** Which of the lower qualities is likely the first that is light enough: each makes of a photo about two thirds. */
const guessed = (bytes: number): number => Math.floor(Math.log(bytes / heaviest) / Math.log(3 / 2));

export default lightPictures;
