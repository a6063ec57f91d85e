/** Where the stops of the route that are no steps stand on its page: the drawing and its small map lead to the same. */
export const stops = {
  ukraine: 'oekraine',
  decision: 'beslissing',
  together: 'meedoen',
  again: 'opnieuw',
  leaving: 'vertrek',
} as const;
