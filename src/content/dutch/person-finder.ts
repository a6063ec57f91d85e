import { isOrdinary } from './dictionary.ts';
import { nameFinder } from './name-finder.ts';

/** A person in a text: who, and from where. */
export interface FoundPerson {
  person: string;
  /** The part of the name that stands there; a text that says it ten times names one person. */
  key: string;
  index: number;
}

/** Running text, or an address or file name, in which everything is written small and joined. */
export type Manner = 'prose' | 'address';

/** Finds people by every part of their names. */
export type PersonFinder = (text: string, manner: Manner) => FoundPerson[];

/** A part of somebody's name. */
interface Part {
  person: string;
  key: string;
  /** The name has more words; then a part that is also a word may begin a sentence: “Bakker gezocht.” */
  isOneOfMore: boolean;
}

/** From this length on a name is also found at the beginning of a longer word. */
const leastInCompound = 5;

/** Makes a finder for many people at once: a word is looked up, so that thousands of them cost no more than one. */
export function personFinder(people: Iterable<string>): PersonFinder {
  const known = [...new Set(people)];
  const parts = new Map<string, Part>();
  for (const part of known.flatMap(partsOf))
    // Of two people the one with the shorter name, who would be found in more places.
    if (parts.get(part.key)?.isOneOfMore !== false) parts.set(part.key, part);
  const beginnings = new Set(Array.from(parts.keys(), (key) => key.slice(0, leastInCompound)));
  const findWhole = nameFinder(known);
  return (text, manner) => [
    ...(manner === 'prose'
      ? findWhole(visible(text)).map(({ name, index }) => ({ person: name, key: name, index }))
      : []),
    ...Array.from(text.matchAll(words)).flatMap(({ 0: word, index }) => {
      const hit = variantsOf(word)
        .flatMap((variant) => candidates(variant, parts, beginnings).map((part) => ({ variant, part })))
        .find(({ variant, part }) => isNamed(part, variant, { word, manner, text, index }));
      return hit ? [{ person: hit.part.person, key: hit.part.key, index }] : [];
    }),
  ];
}

/** The parts a name is known by, without the small words in it. */
export function keysOf(person: string): string[] {
  return [person, ...partsOf(person).map(({ key }) => key)];
}

function partsOf(person: string): Part[] {
  const all = visible(person).match(words) ?? [];
  return all
    .filter((word) => Array.from(word).length > 1)
    .flatMap((word) => variantsOf(word))
    .filter((key) => /\p{L}{2}/u.test(key) && !particles.has(key))
    .map((key) => ({ person, key, isOneOfMore: all.length > 1 }));
}

const particles = new Set(
  'van de der den het te ter ten ver von zu und en la le les du da dos das del della di do el al ul ad abu bin ben ibn bint bent op in aan bij uit over onder tot voor'.split(
    ' ',
  ),
);

/** Whatever begins with the word, as far as it can be a name: itself, without an s, and long names it begins with. */
function candidates(
  variant: string,
  parts: ReadonlyMap<string, Part>,
  beginnings: ReadonlySet<string>,
): Part[] {
  const keys = [variant, ...(variant.endsWith('s') ? [variant.slice(0, -1)] : [])];
  if (variant.length > leastInCompound && beginnings.has(variant.slice(0, leastInCompound)))
    for (let length = Math.min(variant.length - 1, 60); length >= leastInCompound; length--)
      keys.push(variant.slice(0, length));
  return keys.flatMap((key) => parts.get(key) ?? []);
}

interface Place {
  word: string;
  manner: Manner;
  text: string;
  index: number;
}

function isNamed({ key, isOneOfMore }: Part, variant: string, { word, manner, text, index }: Place): boolean {
  const isWhole = variant === key || variant === `${key}s`;
  if (!isWhole) return !isOrdinary(key) && !isOrdinary(variant);
  if (manner === 'address') return !isOneOfMore || !isOrdinary(key);
  const isSmall = word === word.toLowerCase() && word !== word.toUpperCase();
  const mayBeAWord = isSmall || (isOneOfMore && beginsSentence(text, index));
  return !mayBeAWord || !(isOrdinary(key) || isOrdinary(variant));
}

/** A word with its apostrophes, and with what nobody sees in it. */
const words =
  /[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]+(?:['’ʼ´`][\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]+)*/gu;

/** A word in small letters without accents or apostrophes; a diaeresis is also written as a letter more (“Joeel”). */
function variantsOf(word: string): string[] {
  // Most words have no letter that is written in more than one way, and every word of the site is asked about.
  if (/^\w+$/.test(word)) return [word.toLowerCase()];
  const bare = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{Default_Ignorable_Code_Point}'’ʼ´`]/gu, '')
    .replace(/[øłđðþßæœıħ]/g, (letter) => letters[letter] ?? letter);
  const strip = (text: string) => text.replace(/\p{M}/gu, '');
  return [...new Set([strip(bare), strip(bare.replace(/([aeiou])\u0308/g, '$1$1'))])];
}

const letters: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
};

/** Without what nobody sees, and each letter written in one way. */
export const visible = (text: string) =>
  text.normalize('NFC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');

const beginsSentence = (text: string, index: number): boolean =>
  /(?:^|[.!?…:]["”’)»]*\s)[\s"“‘(«–-]*$/u.test(
    index > 20 ? `x${text.slice(index - 20, index)}` : text.slice(0, index),
  );
