/**
 * Whether a Dutch sentence says, in its first half, that something is not in the framework or not known. What such a
 * sentence goes on to say does not count.
 */
export function saysAbsence(sentence: string): boolean {
  const half = sentence.slice(0, Math.max(40, Math.ceil(sentence.length / 2)));
  return absent.some((pattern) => pattern.test(half));
}

/** Whether a sentence says nothing else: what is absent stands at its end too. */
export const saysOnlyAbsence = (sentence: string): boolean =>
  absent.some((pattern) => pattern.test(sentence));

const absent = [
  /\bsta(?:at|an)\s+(?:er\s+|hier\s+|daar\s+|ook\s+|nergens\s+|precies\s+)*niet\s+(?:apart\s+)?(?:in|bij)\b/i,
  /\bsta(?:at|an)\s+(?:er\s+)?(?:niets|niks|geen\s+\p{L}+)\b.{0,40}\b(?:in|over)\b/iu,
  /\b(?:kader|beleidskader)\s+(?:noemt|zegt|legt|geeft|beschrijft|werkt)\b.{0,60}\b(?:niet|geen|niets|nergens)\b/i,
  /\b(?:noemt|zegt|legt|geeft|beschrijft|werkt)\s+(?:het|dit)\s+(?:beleids)?kader\b.{0,60}\b(?:niet|geen|niets|nergens)\b/i,
  /\b(?:is|zijn)\s+(?:hier|ons|op\s+deze\s+site)?\s*niet\s+bekend\b/i,
  /\bwe(?:et|ten)\s+(?:deze\s+(?:pagina|site)|wij|we)\s+niet\b/i,
];
