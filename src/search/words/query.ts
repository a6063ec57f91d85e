/** The words of a query that say what is looked for; all of them when none does. */
export function contentWords(words: readonly string[], functionWords: ReadonlySet<string>): string[] {
  const own = [...new Set(words)].slice(0, most);
  const content = own.filter((word) => !functionWords.has(word));
  return content.length ? content : own;
}

/** No query needs more words; a pasted page must not keep the browser busy. */
const most = 12;

/** How well texts match a word, from 0 to 1, by their id. */
export type Matches = ReadonlyMap<string, number>;

/**
 * Takes Pagefind’s score apart: it is the weight of the word in the text, times how rare the word is. What a second
 * word of the same weight would add, saturates (Robertson and Zaragoza 2009): a title is near to 1, a mention in
 * passing to 0.1.
 */
export function strengthOf(found: number, texts: number, length: number): (score: number) => number {
  const rarity = Math.log((texts - found + 0.5) / (found + 0.5) + 1);
  return (score) => {
    const weight = (score / rarity) * (length / 5);
    return weight / (weight + half);
  };
}

/** The weight that is half of the strongest. */
const half = 5;

/** One thing that a query asks for: what matches it, in one way or another. */
export interface Part {
  matches: Matches;
  /** What it counts beside the other parts; it lifts texts and is not asked of them when it is a bonus. */
  weight: number;
  bonus?: boolean;
}

/** A text with what it came to. */
export interface Ranked {
  id: string;
  score: number;
  /** How much of the query it has, from 0 to 1. */
  share: number;
}

/**
 * Puts the parts of a query together. A rare word counts for more than a common one, and a text counts for how much of
 * the query it has. `boost` lifts texts by what they are. What is far behind the best is no answer.
 */
export function combine(
  parts: readonly Part[],
  texts: number,
  boost: (id: string) => number = () => 1,
): Ranked[] {
  let whole = 0;
  const sums = new Map<string, { score: number; has: number }>();
  for (const part of parts) {
    const rarity = rarityOf(part, texts);
    if (!part.bonus) whole += rarity;
    for (const [id, strength] of part.matches) {
      if (strength < least) continue;
      let sum = sums.get(id);
      if (!sum) sums.set(id, (sum = { score: 0, has: 0 }));
      sum.score += strength * rarity;
      if (!part.bonus) sum.has += rarity * Math.min(1, strength / enough);
    }
  }
  const found: Ranked[] = [];
  let best = 0;
  for (const [id, sum] of sums) {
    if (sum.has <= 0) continue;
    const share = sum.has / whole;
    const score = sum.score * share * boost(id);
    found.push({ id, share, score });
    best = Math.max(best, score);
  }
  // Most texts are far behind: only what is an answer is put in order.
  return found.filter(({ score }) => score >= best * behind).sort((a, b) => b.score - a.score);
}

/** How much a part counts: rare words say more (inverse document frequency, Sparck Jones 1972). */
function rarityOf({ matches, weight }: Part, texts: number): number {
  let found = 0;
  for (const strength of matches.values()) if (strength >= least) found++;
  return weight * Math.log(1 + texts / Math.max(found, 1));
}

/** What matches less only begins like the word, or is longer. */
const least = 0.015;
/** A text that matches a word this well has it. */
const enough = 0.15;
/** What has less than this part of the best score is left out. */
const behind = 0.2;
