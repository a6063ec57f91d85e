import hyphen from 'hyphen/nl/index.js';
import { once } from '#/content/reading/once.ts';
import { nameFinder, type NameFinder } from './name-finder.ts';

/**
 * The reading measure of Flesch, set for Dutch by W.H. Douma, “De leesbaarheid van landbouwbladen” (1960):
 * 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence. Higher reads more easily.
 */
export interface Reading {
  /** The measure; the framework itself comes to about 41. */
  measure: number;
  words: number;
  sentences: number;
  /** Words in the average sentence. */
  meanSentence: number;
  longest: { words: number; text: string };
}

/** A sentence and where it begins in its text. */
interface Sentence {
  text: string;
  index: number;
}

const sentenceBreaks = new Intl.Segmenter('nl', { granularity: 'sentence' });
const word = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*/gu;

/** Measures running text given block by block (a paragraph, a list item), without the names in `names`. */
export function read(blocks: readonly string[], names: readonly string[] = []): Reading {
  const sentences = blocks
    .flatMap((block) => sentencesOf(block).map(({ text }) => text))
    .filter((text) => wordsOf(text).length);
  const find = finderOf(names);
  const words = sentences.flatMap((text) => wordsOf(without(text, find)));
  const syllables = words.reduce((sum, each) => sum + syllablesOf(each), 0);
  const meanSentence = ratio(words.length, sentences.length);
  const lengths = sentences.map((text) => wordsOf(text).length);
  const most = lengths.reduce((a, b) => Math.max(a, b), 0);
  return {
    measure: 206.84 - 77 * ratio(syllables, words.length) - 0.93 * meanSentence,
    words: words.length,
    sentences: sentences.length,
    meanSentence,
    longest: { words: most, text: sentences[lengths.indexOf(most)] ?? '' },
  };
}

/** The sentences of a piece of text, as Unicode's rules for Dutch break it. */
export function sentencesOf(text: string): Sentence[] {
  return Array.from(sentenceBreaks.segment(text), ({ segment, index }) => ({
    text: segment.trim(),
    index: index + segment.length - segment.trimStart().length,
  })).filter((sentence) => sentence.text);
}

/** The words of a sentence; “DT&V” and “2025-2028” are one. */
export const wordsOf = (text: string): string[] => text.match(word) ?? [];

const known = new Map<string, number>();

/** What is longer is no word; the patterns would be at it for minutes. */
const longestWord = 60;

/**
 * Syllables by the Dutch hyphenation patterns of TeX. These leave out breaks that a printer would not want (a-dres,
 * moe-sten), so a part with two sounds parted by a consonant counts as two; a diaeresis begins a new one (Sy-rië).
 */
export function syllablesOf(each: string): number {
  const cached = known.get(each);
  if (cached !== undefined) return cached;
  const parts = hyphen
    .hyphenateSync(each.slice(0, longestWord), { hyphenChar: '-', minWordLength: 1 })
    .split('-');
  const syllables = Math.max(1, parts.flatMap((part) => part.match(sound) ?? []).length);
  known.set(each, syllables);
  return syllables;
}

const sound = /[äëïöü]?[aeiouyàáâèéêìíîòóôùúû]+|[äëïöü]/giu;

/** A text without the names in it: a name nobody can make shorter is no measure of a writer. */
function without(text: string, find: NameFinder): string {
  return find(text)
    .toReversed()
    .reduce((rest, { index, end }) => `${rest.slice(0, index)} ${rest.slice(end)}`, text);
}

const finderOf = once(nameFinder);

const ratio = (part: number, whole: number) => (whole ? part / whole : 0);
