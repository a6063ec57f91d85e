import hyphen from 'hyphen/nl/index.js';

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

const sentenceBreaks = new Intl.Segmenter('nl', { granularity: 'sentence' });
const word = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*/gu;

/** Measures running text given block by block (a paragraph, a list item), without the names in `names`. */
export function read(blocks: readonly string[], names: readonly string[] = []): Reading {
  const sentences = blocks.flatMap((block) => sentencesOf(block)).filter((text) => wordsOf(text).length);
  const counted = sentences.map((text) => wordsOf(without(text, names)));
  const words = counted.flat();
  const syllables = words.reduce((sum, each) => sum + syllablesOf(each), 0);
  const meanSentence = ratio(words.length, sentences.length);
  const lengths = sentences.map((text) => wordsOf(text).length);
  const most = Math.max(0, ...lengths);
  return {
    measure: 206.84 - 77 * ratio(syllables, words.length) - 0.93 * meanSentence,
    words: words.length,
    sentences: sentences.length,
    meanSentence,
    longest: { words: most, text: sentences[lengths.indexOf(most)] ?? '' },
  };
}

/** The sentences of a piece of text, as Unicode's rules for Dutch break it. */
export function sentencesOf(text: string): string[] {
  return Array.from(sentenceBreaks.segment(text), ({ segment }) => segment.trim()).filter(Boolean);
}

/** The words of a sentence; “DT&V” and “2025-2028” are one. */
export const wordsOf = (text: string): string[] => text.match(word) ?? [];

const known = new Map<string, number>();

/** Syllables by the Dutch hyphenation patterns of TeX, plus the lone vowel at a start that may not be hyphenated. */
export function syllablesOf(each: string): number {
  const cached = known.get(each);
  if (cached !== undefined) return cached;
  const parts = hyphen.hyphenateSync(each, { hyphenChar: '-', minWordLength: 1 }).split('-');
  const loneVowel = /^(?:[aeiou])(?![aeiouy])[^aeiouy]?[aeiouy]/i.test(parts[0] ?? '') ? 1 : 0;
  known.set(each, parts.length + loneVowel);
  return parts.length + loneVowel;
}

/** A text without the names in it: a name nobody can make shorter is no measure of a writer. */
function without(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
}

const ratio = (part: number, whole: number) => (whole ? part / whole : 0);
