/** A text with line ends as a browser has them. */
export const browserLines = (text: string): string => text.replaceAll('\r\n', '\n');

/**
 * A text with what somebody made of it in a browser. What is the same at its beginning and its end stays byte for byte,
 * with the line ends that it had; what is new gets those of the file.
 */
export function bodyWith(old: string, typed: string, newline: string): string {
  const shown = browserLines(old);
  const wanted = browserLines(typed);
  if (shown === wanted) return old;
  const most = Math.min(shown.length, wanted.length);
  let start = 0;
  while (start < most && shown[start] === wanted[start]) start++;
  let tail = 0;
  while (tail < most - start && shown.at(-1 - tail) === wanted.at(-1 - tail)) tail++;
  const places = placesIn(old);
  const from = places(start);
  const to = places(shown.length - tail);
  return (
    old.slice(0, from) + wanted.slice(start, wanted.length - tail).replaceAll('\n', newline) + old.slice(to)
  );
}

/** Where a place of the text that is shown stands in the text as it is. */
function placesIn(text: string): (place: number) => number {
  const ends: number[] = [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) ends.push(at - ends.length);
  return (place) => place + ends.filter((end) => end < place).length;
}
