/**
 * Whether a Dutch sentence says, in its first half, that something is not in the framework or not known. What such a
 * sentence goes on to say does not count, and a question says nothing.
 */
export function saysAbsence(sentence: string): boolean {
  const half = Math.max(40, Math.ceil(sentence.length / 2));
  return absencesIn(sentence).some((end) => end <= half);
}

/** Whether a sentence says nothing else: no other clause comes before what is absent, or after it. */
export const saysOnlyAbsence = (sentence: string): boolean =>
  absencesIn(sentence).length > 0 && !/[,;:]\s+(?:maar|want|dus|daarom|en)\b/i.test(sentence);

/** Where in a sentence it has been said that something is absent. */
function absencesIn(sentence: string): number[] {
  if (/\?\P{L}*$/u.test(sentence)) return [];
  return absent.flatMap((pattern) => {
    const found = pattern.exec(sentence);
    return found ? [found.index + found[0].length] : [];
  });
}

/** What a statement can be absent from. A pass, a letter or a register of persons is none of these. */
const paper = String.raw`(?:\s+(?:het|dit|dat|de|deze|ons))?(?:\s+\p{L}+)?\s+\p{L}*(?:kader|plan|document|stuk|tekst|pagina|site|paragraaf|ambities?|visie)\b`;
const besides = String.raw`(?:\s+(?:er|hier|daar|dat|ook|nog|precies|nergens))*`;
const end = String.raw`\s*(?:[.,;:!…]|$)`;
/** Words between who says it and what is not said, all of one clause: who “die geen papieren heeft” is no absence. */
const within = String.raw`(?:(?![,;:]|\b(?:die|wie|als|waar|zodat|omdat|want)\b|\bdat\s+(?!niet\b|nergens\b|niets\b|niks\b)).){0,60}?`;
const nothing = String.raw`\b(?:niet(?!\s+alleen\b)|geen|niets|niks|nergens)\b`;
const says = '(?:noemt|zegt|legt|geeft|beschrijft|werkt)';

const absent = [
  String.raw`\bsta(?:at|an)${besides}\s+niet(?:\s+apart)?(?=\s+(?:in|bij|op)${paper}|\s+(?:er)?(?:in|bij)${end})`,
  String.raw`\bsta(?:at|an)(?:\s+(?:er|hier|daar|dat|ook))+\s+niet(?=${end})`,
  String.raw`\bsta(?:at|an)${besides}\s+nergens(?=\s+(?:in|bij|op)${paper}|${end})`,
  String.raw`\bsta(?:at|an)${besides}\s+(?:niets|niks|geen\s+\p{L}+)\b(?=.{0,40}?(?:\bin${paper}|\bover\b))`,
  String.raw`\b(?:beleids)?kader\s+${says}\b${within}${nothing}`,
  String.raw`\b${says}\s+(?:het|dit)\s+(?:beleids)?kader\b${within}${nothing}`,
  String.raw`\b(?:is|zijn)(?:\s+(?:hier|ons|nog|ook|bij\s+ons|op\s+deze\s+(?:site|pagina)))*\s+(?:niet\s+|on)bekend\b`,
  String.raw`\bwe(?:et|ten)\s+(?:deze\s+(?:pagina|site)|wij|we)\s+(?:dat\s+|het\s+)?niet\b`,
  String.raw`\b(?:deze\s+(?:pagina|site)|wij|we)\s+we(?:et|ten)\s+(?:dat\s+|het\s+)?niet\b`,
].map((pattern) => new RegExp(pattern, 'iu'));
