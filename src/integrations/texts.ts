/** A text of a page by where it stands in its HTML. */
export interface Place {
  from: number;
  to: number;
}

/** A page of which some texts are changed, in the order in which they stand; nothing else of it is. */
export function withTexts<P extends Place>(
  html: string,
  places: readonly P[],
  changed: (text: string, place: P) => string,
): string {
  let at = 0;
  const pieces = places.flatMap((place) => {
    const before = html.slice(at, place.from);
    at = place.to;
    return [before, changed(html.slice(place.from, place.to), place)];
  });
  return pieces.join('') + html.slice(at);
}
