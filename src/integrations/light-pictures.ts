import sharpService from 'astro/assets/services/sharp';

/** What a picture may weigh that a telephone fetches, in bytes. */
export const heaviest = 60_000;

/** From what was asked for down: below the last there is nothing to gain. */
const lower = [32, 25, 18, 12, 8, 4];

/**
 * How AVIF is made: colours in half the detail, as cameras keep them. By sharp’s own settings a photo takes five times as
 * long, and weighs more at the same quality.
 */
export const avif = { chromaSubsampling: '4:2:0', effort: 3 };

type Service = typeof sharpService;

/**
 * Makes pictures as Astro does, and one that weighs too much again with less detail: of leaves and bricks a quality that
 * is right for a face makes a file three times as heavy, and no one quality is right for both.
 */
const lightPictures: Service = {
  ...sharpService,
  async transform(input, options, { service, ...around }, logger) {
    const config = { ...around, service: { ...service, config: { ...service.config, avif } } };
    const make = (quality?: number) =>
      sharpService.transform(input, quality ? { ...options, quality } : options, config, logger);
    let made = await make();
    const asked = Number(options.quality);
    const qualities = lower.filter((each) => each < asked);
    // The first that is light enough lies from one on and before the other. To make one takes long: it is guessed, and
    // then looked for next to that.
    let [from, to] = [0, made.data.length > heaviest ? qualities.length : 0];
    let at = Math.min(guessed(made.data.length), to - 1);
    while (from < to) {
      const other = await make(qualities[at]);
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
