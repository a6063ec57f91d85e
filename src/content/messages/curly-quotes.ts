/** What stands between curly quotes, where they are around all of a text: YAML takes them for a part of it. */
export function betweenCurlyQuotes(text: string): string | undefined {
  const found = /^[“”„‘’‚](.*)[“”‘’]$/su.exec(text.trim())?.[1];
  return found === undefined || /[“”„‘‚]/u.test(found) ? undefined : found;
}
