import type { IconName } from '#/content/schemas/icons.ts';

/** A drawing on a grid of 32, in lines of weight 2; heads of people and other solids are filled as well. */
interface Pictogram {
  lines: string;
  filled?: string;
}

/**
 * People and things as they look here, to be told from one another without their words. Whoever changes one shows
 * all of them, in any order, to somebody who has not seen them, and asks which need is which. They do not turn round
 * in a script from right to left: the letters and digits in them would not be read any more.
 */
export const pictograms: Readonly<Record<IconName | 'person', Pictogram>> = {
  /** The traffic sign for danger. */
  warning: {
    lines: 'M14.3 5 3.3 24.5a2 2 0 0 0 1.7 3h22a2 2 0 0 0 1.7-3L17.7 5a2 2 0 0 0-3.4 0zM16 12v6.5M16 23h.01',
  },
  /** Someone asleep, and the moon: a bed for tonight. */
  bed: {
    lines:
      'M3 10v18M29 28v-8a4 4 0 0 0-4-4H16a4 4 0 0 0-4 4v3M3 23h26M22.5 3a5.2 5.2 0 1 0 6 6.5 4.6 4.6 0 0 1-6-6.5z',
    filled: 'M7.8 16.8a2 2 0 1 0 .01 0z',
  },
  /** A house with its front door. */
  house: {
    lines: 'M2.5 15.5 16 4l13.5 11.5M6 12.5V28h20V12.5M12.5 28v-9h7v9M22.5 9.5v-5',
  },
  /** Words in the language of the Netherlands, by the letters that cars carry. */
  speech: {
    lines:
      'M5 4h22a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2H15l-7 6v-6H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM9 18V9.5l6 8.5V9.5M19.5 9.5V18H24',
  },
  /** A test about the Netherlands, and a pencil. */
  exam: {
    lines:
      'M23 11V5a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v22a2 2 0 0 0 2 2h8M8.5 13V7.5l4 5.5V7.5M16.5 7.5V13h3M8.5 19.5l2 2 4-4.5M26.5 15l3 3-9 9.5-4 1.2 1-4.2z',
  },
  /** A bag for work and a coin. */
  briefcase: {
    lines:
      'M12 24H5a2 2 0 0 1-2-2V11a2 2 0 0 1 2-2h22a2 2 0 0 1 2 2M11 9V6a2 2 0 0 1 2-2h6a2 2 0 0 1 2 2v3M22.5 15a7.5 7.5 0 1 0 .01 0zM25.5 19.5a4 4 0 1 0 0 6M17.5 22.5H22',
  },
  /** Two pupils before a board with a sum. */
  classroom: {
    lines:
      'M28 14V4H4v10M12 14h8M10 10.5V7l-1.5.7M14.5 9h3M16 7.5v3M21.5 10.5V7l-1.5.7M4 29v-1a5 5 0 0 1 10 0v1M18 29v-1a5 5 0 0 1 10 0v1',
    filled: 'M9 17a2 2 0 1 0 .01 0zM23 17a2 2 0 1 0 .01 0z',
  },
  /** What a doctor listens with. */
  stethoscope: {
    lines: 'M8 4H5v7a6.5 6.5 0 0 0 13 0V4h-3M11.5 17.5V22a6.5 6.5 0 0 0 13 0v-4M24.5 12a3 3 0 1 0 .01 0z',
  },
  /** Two people at a table with something to drink. */
  coffee: {
    lines: 'M4 13v10h6v6M4 15l5.5 3M28 13v10h-6v6M28 15l-5.5 3M12 21h8M16 21v8',
    filled: 'M5 4.5a2 2 0 1 0 .01 0zM27 4.5a2 2 0 1 0 .01 0zM14.5 16h3v1.2h-3z',
  },
  /** A paper that holds a question, and the stamp that answers it. */
  decision: {
    lines:
      'M14 29H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h13a2 2 0 0 1 2 2v1M8 10a3.6 3.6 0 1 1 5.4 3.1c-1.3.8-1.8 1.6-1.8 2.9M11.6 20.5h.01M18 29h11',
    filled: 'M21 12.5a2.5 2.5 0 1 1 5 0c0 1.5-1 2-1 4v3.5h3.5v4h-10v-4H22v-3.5c0-2-1-2.5-1-4z',
  },
  /** A child hand in hand with two grown-ups. */
  family: {
    lines:
      'M7 12v9l-3 8M7 21l3 8M3 19l4-7 5.5 8M25 12v9l3 8M25 21l-3 8M29 19l-4-7-5.5 8M12.5 20h7M16 20v4.5L14 29M16 24.5l2 4.5',
    filled: 'M7 4.5a2 2 0 1 0 .01 0zM25 4.5a2 2 0 1 0 .01 0zM16 13a1.6 1.6 0 1 0 .01 0z',
  },
  /** A child by itself, and its age. */
  child: {
    lines:
      'M9.5 18.5V24l-3 5.5M9.5 24l3 5.5M4 24l5.5-5 5.5 5M17.5 4.5l-4 4 4 4M20.5 5l1.8-1v9.5M27.5 3.5a2.2 2.2 0 1 0 .01 0zM27.5 8a2.7 2.7 0 1 0 .01 0z',
    filled: 'M9.5 9.5a2.8 2.8 0 1 0 .01 0z',
  },
  /** The land within the borders that the Netherlands acknowledges. */
  ukraine: {
    lines:
      'M2 16l1-2.5L5 10 4.5 8.5 10 8l5 1L16.5 7l3.5-.5 2.5 3 3 1.5 4.5 2-.5 4-2.5 1.5-3 1.5-2 1 .5 1.5H24L20.5 25 19 22.5l1-1.5-3.5-1-1.5 1-1.5 1.5h-2L14 20l-1-3-2.5-1.5L7 17z',
  },
  /** No passport: the booklet is crossed out, nobody is. */
  'no-passport': {
    lines:
      'M9 3h14a2 2 0 0 1 2 2v22a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM16 7a5.5 5.5 0 1 0 .01 0zM10.5 12.5h11M16 7c-3.2 3.3-3.2 7.7 0 11M16 7c3.2 3.3 3.2 7.7 0 11M12 24h8M3.5 29l25-26',
  },
  /** Someone on the way to a plane, with a suitcase. */
  departure: {
    lines:
      'M14 14v7l-3 8.5M14 21l4 3 .8 5.5M14 14.5 10 19M14 14.5l4.5 4M10 19l-3 3M3 22h5a1 1 0 0 1 1 1v6.5H2V23a1 1 0 0 1 1-1zM19 12.5 30 5M25.5 8.1l-6-4.1M25.5 8.1l.3 7',
    filled: 'M13.5 6.5a2 2 0 1 0 .01 0z',
  },
  /** Anybody: the middle of the five sides of a life. */
  person: {
    lines: 'M8 29v-4a8 8 0 0 1 16 0v4',
    filled: 'M16 6a4 4 0 1 0 .01 0z',
  },
};
