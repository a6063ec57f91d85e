import { wordsOf } from '#/search/words/words.ts';
import type { Idiom } from '#/search/words/idiom.ts';
import type { SearchRecord } from './records.ts';

/** What the build knows of a language: its texts by the path that all languages share, and its words. */
export interface Tongue {
  texts: ReadonlyMap<string, SearchRecord>;
  idiom: Idiom;
  /** Every form of every word of its dictionary, if there is one. */
  forms: ReadonlySet<string>;
  /** Those that are never written with a small letter at their beginning: names, and what begins with a figure. */
  capitals: ReadonlySet<string>;
}

/** The words of another language that are none of this one. */
export interface Others {
  /** Each with the words of this language that lead to the same texts. */
  strangers: Map<string, string[]>;
  /** Those of them that the index has too, or has in another form: they find a text here, and stand in hardly any. */
  guests: string[];
}

/**
 * The words by which another language is known among the words of this one, and what they are here. What says the same
 * stands in texts that are each other’s translation: words that weigh alike in the same ones are taken for one another,
 * so that no list of words is written for it.
 */
export function othersAmong(own: Tongue, other: Tongue): Others {
  const found = wordsIn(own, ({ words }) => words.keys());
  const functionWords = new Set(own.idiom.functionWords.split(' '));
  const silent = new Set(other.idiom.functionWords.split(' '));
  const isTelling = tellingOf(own, other, (word) => found.has(word));
  const candidates = new Set([...wordsIn(other, ({ words }) => words.keys()).keys(), ...silent]);
  const telling = [...candidates].filter((word) => !functionWords.has(word) && isTelling(word)).sort();
  const weak = new Set([...functionWords, ...own.idiom.weakWords.split(' ')]);
  const strange = new Set(telling);
  const same = sameIn(own, other, (word) => word.length > 2 && !strange.has(word) && !weak.has(word));
  return {
    strangers: new Map(telling.map((word) => [word, silent.has(word) ? [] : same(word)])),
    guests: withForms(
      telling.filter((word) => found.has(word)),
      telling,
    ),
  };
}

/** Words with those that only end in another way: the index takes the ones for the others. */
function withForms(words: readonly string[], among: readonly string[]): string[] {
  const stems = new Set(words.flatMap((word) => [word, ...stemsOf(word)]));
  return among.filter((word) => [word, ...stemsOf(word)].some((stem) => stems.has(stem)));
}

/** What is left of a word without its last letter or two. */
const stemsOf = (word: string): string[] => (word.length > 5 ? [word.slice(0, -1), word.slice(0, -2)] : []);

/** Tells whether a word says that somebody writes the other language. */
function tellingOf(
  own: Tongue,
  other: Tongue,
  isFound: (word: string) => boolean,
): (word: string) => boolean {
  const shown = wordsIn(own, ({ text }) => wordsOf(text));
  const shownThere = wordsIn(other, ({ text }) => wordsOf(text));
  const candidates = new Set(
    [...wordsIn(other, ({ words }) => words.keys()).keys()].filter((word) => own.forms.has(word)),
  );
  const grown = grownFrom(candidates, own.forms);
  return (word) => {
    const there = shownThere.get(word) ?? 0;
    const here = shown.get(word) ?? 0;
    // A word from elsewhere may stand in a quotation or a list of this language’s texts.
    if (!/^\p{L}{2,}$/u.test(word) || here * often > there) return false;
    const isTheirs = other.forms.has(word);
    if (!own.forms.has(word)) return isTheirs || !isFound(word);
    // A dictionary lends many words from its neighbours; those that are at home there grow others.
    return isTheirs && here < 2 && (grown.get(word) ?? 0) < (there > 0 ? atHome : 1);
  };
}

/** A word is of the language whose texts have it so many times as often. */
const often = 4;
/** A word that so many others begin or end with is at home in a language. */
const atHome = 60;

/** How many words begin or end with each of some: each is followed letter by letter, from either side. */
function grownFrom(words: ReadonlySet<string>, forms: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  const sides = [lettersFromStart, lettersFromEnd].map(
    (letters) => [letters, branchesOf(words, letters)] as const,
  );
  for (const form of forms)
    for (const [letterOf, root] of sides) {
      let branch: Branch | undefined = root;
      for (let at = 0; branch && at < form.length - 2; at++) {
        const { word } = branch;
        if (word && at > 1) counts.set(word, (counts.get(word) ?? 0) + 1);
        branch = branch.next.get(letterOf(form, at));
      }
    }
  return counts;
}

/** Words as they branch: by their next letter, with the word that ends there, if one does. */
interface Branch {
  word?: string;
  next: Map<number, Branch>;
}

type LetterOf = (word: string, at: number) => number;
const lettersFromStart: LetterOf = (word, at) => word.charCodeAt(at);
const lettersFromEnd: LetterOf = (word, at) => word.charCodeAt(word.length - 1 - at);

function branchesOf(words: Iterable<string>, letterOf: LetterOf): Branch {
  const root: Branch = { next: new Map() };
  for (const word of words) {
    let branch = root;
    for (let at = 0; at < word.length; at++) {
      const letter = letterOf(word, at);
      const next: Branch = branch.next.get(letter) ?? { next: new Map() };
      branch.next.set(letter, next);
      branch = next;
    }
    branch.word = word;
  }
  return root;
}

/** In how many texts each word is. */
function wordsIn(
  { texts }: Tongue,
  wordsOfText: (text: SearchRecord) => Iterable<string>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts.values())
    for (const word of new Set(wordsOfText(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Tells which words of one language lead to the texts that a word of another leads to. */
function sameIn(own: Tongue, other: Tongue, isMeant: (word: string) => boolean): (word: string) => string[] {
  const pairs = [...other.texts].flatMap(([path, theirs]) => {
    const ours = own.texts.get(path);
    return ours ? [[ours.words, theirs.words] as const] : [];
  });
  // Each word has a number here, and sums stand by number: there are millions to add up.
  const numbers = new Map<string, number>();
  const squares: number[] = [];
  const pairsOf = new Map<string, { ours: Weighed[]; weight: number }[]>();
  for (const [words, theirs] of pairs) {
    // What is not meant is left out here, once.
    const meant = [...words].filter(([word]) => isMeant(word));
    const ours = meant.map(([word, weight]) => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      squares[number] = (squares[number] ?? 0) + weight * weight;
      return { number, weight };
    });
    for (const [word, weight] of theirs) {
      const pairsOfWord = pairsOf.get(word) ?? [];
      if (!pairsOfWord.length) pairsOf.set(word, pairsOfWord);
      pairsOfWord.push({ ours, weight });
    }
  }
  const words = [...numbers.keys()];
  const lengths = squares.map(Math.sqrt);
  return (word) => {
    const among = pairsOf.get(word) ?? [];
    const length = Math.sqrt(among.reduce((sum, { weight }) => sum + weight * weight, 0));
    const likeness = new Float64Array(words.length);
    for (const { ours, weight } of among)
      for (const one of ours) likeness[one.number] = (likeness[one.number] ?? 0) + weight * one.weight;
    let best = 0;
    for (let number = 0; number < words.length; number++) {
      const like = (likeness[number] ?? 0) / (length * (lengths[number] ?? 1));
      likeness[number] = like;
      if (like > best) best = like;
    }
    const likenessOf = (one: string) => likeness[numbers.get(one) ?? -1] ?? 0;
    const enough = Math.max(best * near, sure);
    return words
      .filter((_, number) => best > 0 && (likeness[number] ?? 0) >= Math.min(best, enough))
      .sort((a, b) => likenessOf(b) - likenessOf(a) || (a < b ? -1 : 1))
      .slice(0, most)
      .filter((one, at) => at === 0 || likenessOf(one) >= enough);
  };
}

/** A word by its number, and what it weighs in a text. */
interface Weighed {
  number: number;
  weight: number;
}

/** So many words are taken for one at most, and only those that are nearly as like it as the likest. */
const most = 3;
const near = 0.8;
/** What is less like it than this may be a chance meeting. */
const sure = 0.5;
