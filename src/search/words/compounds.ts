/** Splits a Dutch compound in lower case: `noodopvang` → `nood`, `opvang`. Another word gives nothing. */
export type Splitter = (word: string) => string[];

const shortestPart = 4;
/** Short words that end many compounds of this subject and are too short to trust elsewhere. */
const shortHeads = new Set(['wet', 'les', 'azc', 'arts', 'geld']);
/** Beginnings and endings that a word list has as words too: they are no part of what a thing is called. */
const pieces = new Set(
  (
    'atie baar bare beta der ders eling eren heden heid inge ingen king lijk ling loos ring schap sing sten teren ' +
    'ties ting uren verl vers'
  ).split(' '),
);
const joints = ['', 's', 'e', 'en', 'n'];

/**
 * Makes a splitter over a word list. A split has parts that are all words; of several the one with the fewest
 * parts wins, then the one with the longest last part, which in Dutch says what the thing is.
 */
export function splitter(words: ReadonlySet<string>): Splitter {
  const known = new Map<string, string[]>();
  return (word) => {
    const parts = known.get(word) ?? best(word, words, 3) ?? [];
    known.set(word, parts);
    return parts;
  };
}

function best(word: string, words: ReadonlySet<string>, most: number): string[] | undefined {
  const found: string[][] = [];
  for (let at = shortestPart; at <= word.length - 3; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const part = partOf(head, words);
    if (!part) continue;
    if (isPart(tail, words)) found.push([part, tail]);
    else if (most > 2) {
      const rest = best(tail, words, most - 1);
      if (rest) found.push([part, ...rest]);
    }
  }
  return found.sort((a, b) => a.length - b.length || (b.at(-1)?.length ?? 0) - (a.at(-1)?.length ?? 0))[0];
}

/** The word that a first part is, without the letter that joins it to the next. */
function partOf(head: string, words: ReadonlySet<string>): string | undefined {
  return joints
    .filter((joint) => head.endsWith(joint))
    .map((joint) => head.slice(0, head.length - joint.length))
    .find((part) => part.length >= shortestPart && words.has(part) && !pieces.has(part));
}

const isPart = (tail: string, words: ReadonlySet<string>) =>
  (tail.length >= shortestPart || shortHeads.has(tail)) && words.has(tail) && !pieces.has(tail);

/**
 * The known words in a compound, also when one of its parts is not known: “woning” in “huurwoning”, both in
 * “vluchtelingenopvang”. Another word gives nothing.
 */
export function partsOf(word: string, known: ReadonlySet<string>): string[] {
  const cuts = Array.from({ length: Math.max(0, word.length - 5) }, (_, index) => index + 3);
  const tail = (at: number) =>
    word.length - at >= shortestPart && known.has(word.slice(at)) ? word.slice(at) : undefined;
  const options = cuts.map((at) =>
    [partOf(word.slice(0, at), known), tail(at)].filter((part) => part !== undefined),
  );
  return options.find((parts) => parts.length === 2) ?? options.find((parts) => parts.length === 1) ?? [];
}
