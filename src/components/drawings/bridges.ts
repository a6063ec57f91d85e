/** De Oversteek from the side, its deck at 94 and the middle of its arch at `middle`; a metre a unit. */
export const oversteek = (middle: number) => ({
  arch: `M${String(middle - 142.5)} 94q142.5-120 285 0`,
  /** From each place on the arch two hangers come down, slanting to either side. */
  hangers: [...Array(13).keys()]
    .map((index) => {
      const x = (index - 6) * 19;
      const up = Math.round(60 * (1 - (x / 142.5) ** 2));
      const out = Math.round(up * 0.45);
      return `M${String(middle + x - out)} 94l${String(out)}-${String(up)} ${String(out)} ${String(up)}`;
    })
    .join(''),
});

/** The arches of masonry that carry its ends, from the foot of a pier at 119. */
export const masonry = (arches: number): string => 'v-8q19-21 38 0v8h4.5'.repeat(arches);
