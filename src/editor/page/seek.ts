/** Words as they were found in a text, with some of what stands around them. */
export interface Excerpt {
  before: string;
  found: string;
  after: string;
}

/** How many letters around what was found are shown. */
const around = 40;
/** Fewer letters than these stand in every text. */
const least = 4;

/** Words as they are looked for: “DT&V” is found as “dtv”, and “één” as “een”. */
export const asFound = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/[\p{M}&.'’]/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim();

/** Finds words in a text, however its lines break; nothing where they are not, or say too little. */
export function seek(text: string, words: string): { at: number; found: string } | undefined {
  const sought = words.trim();
  if (sought.length < least) return undefined;
  const pattern = new RegExp(
    sought
      .split(/\s+/)
      .map((word) => RegExp.escape(word))
      .join('\\s+'),
    'iu',
  );
  const match = pattern.exec(text);
  return match ? { at: match.index, found: match[0] } : undefined;
}

/** What stands around words in a text, on one line. */
export function excerptOf(text: string, words: string): Excerpt | undefined {
  const place = seek(text, words);
  if (!place) return undefined;
  const { at, found } = place;
  const end = at + found.length;
  const onOneLine = (part: string) => part.replace(/\s+/g, ' ');
  return {
    before: (at > around ? '… ' : '') + onOneLine(text.slice(Math.max(0, at - around), at)),
    found: onOneLine(found),
    after: onOneLine(text.slice(end, end + around)) + (text.length > end + around ? ' …' : ''),
  };
}
