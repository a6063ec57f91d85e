/**
 * Courses of streams in a square of 100 that is stretched over the room of a stretch. Where one stretch meets the next it runs
 * straight down for a little, so that the banks of both are one line however the square is stretched.
 */
export const straight = 'M0 0V100';

/** A bend to the stop at (100, 50) and back. */
const there = 'C0 34 100 22 100 50';
const back = 'S0 66 0 92V100';
export const bend = `M0 0V8${there}${back}`;
/** The same of a stream that begins here: a little below the edge, so that its round end shows. */
export const spring = `M0 14${there}${back}`;

/** From one side to the other. */
export const across = 'M0 0V9C0 62 14 66 30 56S64 34 80 42S100 62 100 91V100';
export const acrossBack = 'M100 0V9C100 62 86 66 70 56S36 34 20 42S0 62 0 91V100';

/** At (80, 0) into two streams as wide. */
export const fork = {
  d: 'M80 0V9C80 62 70 66 56 57S28 36 16 44S0 62 0 91V100',
  also: 'M80 0V9C80 62 100 38 100 90V100',
};
/** The same from the middle. */
export const split = {
  d: 'M50 0V14C50 58 0 42 0 86V100',
  also: 'M50 0V14C50 58 100 42 100 86V100',
};
/** One of two goes on, the other to the other side. */
export const turn = { d: straight, also: 'M0 0V10C0 66 20 42 60 50S100 66 100 84V100' };
/** One of two goes on, the other leaves at the edge of the screen. */
export const leave = { d: straight, also: 'M0 0V9C0 48 14 42 50 42H101' };
/** It comes back from there. */
export const arrive = 'M101 50H50C14 50 0 44 0 91V100';

/** Calm water, where the stream is wide. */
export const lake =
  'M-30 2V5C-30 11-50 9-50 16V84C-50 91-30 89-30 95V98H30V95C30 89 80 92 80 84V16C80 8 30 11 30 5V2z';
/** A stream that runs out: widths are those of the water in a lane’s square. */
export const taper = 'M-30 0V14C-30 54-6 70 0 98C6 70 30 54 30 14V0z';

/**
 * Beside the stream that leaves, the one of who got support: a narrow one goes from it to those words in an arrow, and it
 * narrows until it is taken up by the other.
 */
export const partings = {
  d: straight,
  also: 'M100 0V9',
  side: 'M100 4C100 24 130 30 180 30',
  pond: 'M75 4V10C75 38 36 46-10 58V66C40 58 125 52 125 10V4zM176 18L206 30 176 42z',
};

/** Into the main stream at a stop, from the lane of a branch beside it. */
export const joins = 'M-100 0V10C-100 42 0 12 0 48';
