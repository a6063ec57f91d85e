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
    // The first that is light enough lies from one on and before the other: halved, for to make one takes seconds.
    let [from, to] = [0, made.data.length > heaviest ? qualities.length : 0];
    while (from < to) {
      const middle = (from + to) >> 1;
      const other = await sharpService.transform(
        input,
        { ...options, quality: qualities[middle] ?? asked },
        ...rest,
      );
      const isLight = other.data.length <= heaviest;
      if (isLight) to = middle;
      else from = middle + 1;
      if (isLight || made.data.length > heaviest) made = other;
    }
    return made;
  },
};

export default lightPictures;
